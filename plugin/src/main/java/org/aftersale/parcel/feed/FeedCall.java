package org.aftersale.parcel.feed;

/** What a call carries, unchecked. */
public final class FeedCall {

    private final String keyId;
    private final String timestamp;
    private final String signature;
    private final byte[] body;

    /**
     * @param keyId null, like the next two, if the call has no such header
     * @param timestamp epoch seconds
     * @param body as it came
     */
    public FeedCall(String keyId, String timestamp, String signature, byte[] body) {
        this.keyId = keyId == null ? "" : keyId.trim();
        this.timestamp = timestamp == null ? "" : timestamp.trim();
        this.signature = signature == null ? "" : signature.trim();
        this.body = body.clone();
    }

    String keyId() {
        return keyId;
    }

    String timestamp() {
        return timestamp;
    }

    String signature() {
        return signature;
    }

    byte[] body() {
        return body.clone();
    }
}
