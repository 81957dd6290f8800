package com.example.fernhill.site.seed;

/** Where the demo's orders are shipped to. */
enum Destination {
    AUSTIN("14 Juniper Lane", "Austin", "TX", "US", "78704"),
    WARSAW("ul. Chmielna 12", "Warszawa", null, "PL", "00-020"),
    BERLIN("Torstraße 61", "Berlin", null, "DE", "10119");

    final String street;
    final String city;

    /** Null in countries whose states the store does not list. */
    final String state;

    /** ISO 3166-1. */
    final String country;

    final String postalCode;

    Destination(String street, String city, String state, String country, String postalCode) {
        this.street = street;
        this.city = city;
        this.state = state;
        this.country = country;
        this.postalCode = postalCode;
    }
}
