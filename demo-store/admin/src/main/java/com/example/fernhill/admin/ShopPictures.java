package com.example.fernhill.admin;

import java.io.IOException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.springframework.web.HttpRequestHandler;

/** Redirects requests for catalogue pictures from the back office to the shop. */
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
