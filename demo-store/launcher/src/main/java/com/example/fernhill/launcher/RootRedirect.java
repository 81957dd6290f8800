package com.example.fernhill.launcher;

import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Redirects requests for / to the application that runs. */
final class RootRedirect extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final String address;

    RootRedirect(String address) {
        this.address = address;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.sendRedirect(address);
    }
}
