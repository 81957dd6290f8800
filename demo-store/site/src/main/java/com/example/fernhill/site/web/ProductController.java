package com.example.fernhill.site.web;

import org.broadleafcommerce.core.web.controller.catalog.BroadleafProductController;
import org.springframework.stereotype.Controller;

/** A product's page, found by its address. */
@Controller("blProductController")
public class ProductController extends BroadleafProductController {}
