package org.aftersale.shared;

/** A status that pages show. */
public interface Status {

    /** Its code in page models and messages. */
    String name();

    Tone getTone();
}
