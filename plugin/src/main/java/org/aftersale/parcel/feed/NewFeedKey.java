package org.aftersale.parcel.feed;

/** A key at the only moment at which its secret is shown. */
public final class NewFeedKey {

    private final String keyId;
    private final String name;
    private final String secret;

    NewFeedKey(String keyId, String name, String secret) {
        this.keyId = keyId;
        this.name = name;
        this.secret = secret;
    }

    public String getKeyId() {
        return keyId;
    }

    public String getName() {
        return name;
    }

    /** What calls are signed with. */
    public String getSecret() {
        return secret;
    }
}
