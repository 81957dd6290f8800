package org.aftersale.storefront.help;

import java.io.IOException;
import javax.servlet.http.HttpServletResponse;
import org.aftersale.help.picture.ArticlePictures;
import org.aftersale.render.PictureAnswer;
import org.aftersale.shared.NotFoundException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** Serves the pictures in articles. Each has a random URL and never changes. */
@Controller("aftersaleHelpPictureController")
public class HelpPictureController {

    @Autowired protected ArticlePictures pictures;

    @RequestMapping(
            value = ArticlePictures.PATH + "{key:[a-z0-9]{20,40}}",
            method = RequestMethod.GET)
    public void show(HttpServletResponse response, @PathVariable("key") String key)
            throws IOException {
        pictures.byKey(key)
                .map(found -> new PictureAnswer(found.getContentType(), found.getBytes()))
                .orElseThrow(() -> NotFoundException.of("picture", key))
                .writeTo(response);
    }
}
