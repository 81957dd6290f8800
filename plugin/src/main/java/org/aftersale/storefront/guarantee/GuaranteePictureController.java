package org.aftersale.storefront.guarantee;

import java.io.IOException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.aftersale.guarantee.GuaranteeNotices;
import org.aftersale.guarantee.NoticePicture;
import org.aftersale.render.PictureAnswer;
import org.aftersale.shared.NotFoundException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** Serves the official pictures byte for byte, at addresses that never change their content. */
@Controller("aftersaleGuaranteePictureController")
public class GuaranteePictureController {

    @Autowired protected GuaranteeNotices notices;

    @RequestMapping(
            value = GuaranteeNotices.PATH + "{hash:[0-9a-f]{64}}",
            method = RequestMethod.GET)
    public void show(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable("hash") String hash)
            throws IOException {
        NoticePicture found =
                notices.picture(hash)
                        .orElseThrow(() -> NotFoundException.of("guarantee notice", hash));
        new PictureAnswer(found.getContentType(), found.getBytes())
                .writeTo(request, response, hash);
    }
}
