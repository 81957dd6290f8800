package org.aftersale.render;

/** Smaller versions of the store's own pictures. */
public interface PictureSizes {

    /**
     * @param address of a picture of the store, as stored
     * @return the address of a version of some 60 to 200 px; the same where there is none
     */
    String thumbnail(String address);
}
