package com.example.fernhill.payment;

import org.junit.jupiter.api.Nested;

class GatewayOnPostgresTest {

    @Nested
    class Books extends GatewayBooksContract {

        Books() {
            super("postgres");
        }
    }

    @Nested
    class Declines extends GatewayDeclinesContract {

        Declines() {
            super("postgres");
        }
    }

    @Nested
    class Switch extends TroubleSwitchContract {

        Switch() {
            super("postgres");
        }
    }
}
