package com.example.store.api;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** A store's API on a dispatcher of its own, without pages. */
@Controller("apiController")
public class ApiController {

    @RequestMapping("/ping")
    @ResponseBody
    public String ping() {
        return "pong";
    }
}
