package com.example.fernhill.site.web.checkout;

/** What a shopper enters to check out, not yet validated. */
public class CheckoutForm {

    private String email = "";
    private String firstName = "";
    private String lastName = "";
    private String street = "";
    private String city = "";
    private String postalCode = "";
    private String country = "";
    private String state = "";
    private String giftCard = "";
    private String card = CardChoice.CARD.name();
    private boolean storeCredit;
    private String expected = "";

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = trimmed(email);
    }

    public String getFirstName() {
        return firstName;
    }

    public void setFirstName(String firstName) {
        this.firstName = trimmed(firstName);
    }

    public String getLastName() {
        return lastName;
    }

    public void setLastName(String lastName) {
        this.lastName = trimmed(lastName);
    }

    public String getStreet() {
        return street;
    }

    public void setStreet(String street) {
        this.street = trimmed(street);
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = trimmed(city);
    }

    public String getPostalCode() {
        return postalCode;
    }

    public void setPostalCode(String postalCode) {
        this.postalCode = trimmed(postalCode);
    }

    /** ISO 3166-1 alpha-2. */
    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = trimmed(country);
    }

    /** Its abbreviation; empty in countries whose states the store does not list. */
    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = trimmed(state);
    }

    public String getGiftCard() {
        return giftCard;
    }

    public void setGiftCard(String giftCard) {
        this.giftCard = trimmed(giftCard);
    }

    /** The name of a {@link CardChoice}. */
    public String getCard() {
        return card;
    }

    public void setCard(String card) {
        this.card = trimmed(card);
    }

    public boolean isStoreCredit() {
        return storeCredit;
    }

    public void setStoreCredit(boolean storeCredit) {
        this.storeCredit = storeCredit;
    }

    /** What the card was to pay on the page that was sent; empty if it showed no total. */
    public String getExpected() {
        return expected;
    }

    public void setExpected(String expected) {
        this.expected = trimmed(expected);
    }

    private static String trimmed(String typed) {
        return typed == null ? "" : typed.trim();
    }
}
