package com.example.fernhill.admin;

import java.io.IOException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.springframework.web.HttpRequestHandler;

/** The catalogue's pictures are the shop's: the back office sends the browser there. */
public class ShopPictures implements HttpRequestHandler {

    private final String shop;

    public ShopPictures(String shop) {
        this.shop = shop;
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String picture = request.getRequestURI().substring(request.getContextPath().length() + 1);
        response.sendRedirect(shop + picture);
    }
}
