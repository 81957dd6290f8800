package org.aftersale.demo;

class SeveralNodesOnPostgresE2E extends SeveralNodesContract {

    SeveralNodesOnPostgresE2E() {
        super("postgres");
    }
}
