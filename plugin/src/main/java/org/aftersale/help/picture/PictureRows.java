package org.aftersale.help.picture;

/** Stores pictures. */
public interface PictureRows {

    /** In the caller's transaction; in one of its own if there is none. */
    void persist(ArticlePicture picture);
}
