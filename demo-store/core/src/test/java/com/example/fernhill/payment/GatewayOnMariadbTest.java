package com.example.fernhill.payment;

import org.junit.jupiter.api.Nested;

class GatewayOnMariadbTest {

    @Nested
    class Books extends GatewayBooksContract {

        Books() {
            super("mariadb");
        }
    }

    @Nested
    class Declines extends GatewayDeclinesContract {

        Declines() {
            super("mariadb");
        }
    }

    @Nested
    class Switch extends TroubleSwitchContract {

        Switch() {
            super("mariadb");
        }
    }
}
