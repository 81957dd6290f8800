package com.example.fernhill.site.web;

import org.broadleafcommerce.core.web.controller.catalog.BroadleafCategoryController;
import org.springframework.stereotype.Controller;

/** A category's page, found by its address. */
@Controller("blCategoryController")
public class CategoryController extends BroadleafCategoryController {}
