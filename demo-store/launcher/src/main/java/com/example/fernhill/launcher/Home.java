package com.example.fernhill.launcher;

import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Sends whoever comes to the front door where something is. */
final class Home extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final String address;

    Home(String address) {
        this.address = address;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.sendRedirect(address);
    }
}
