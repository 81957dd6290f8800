package org.aftersale.demo;

class SeveralNodesOnMariadbE2E extends SeveralNodesContract {

    SeveralNodesOnMariadbE2E() {
        super("mariadb");
    }
}
