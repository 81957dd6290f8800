package com.example.fernhill.site.web;

import java.util.ArrayList;
import java.util.List;
import javax.annotation.Resource;
import org.broadleafcommerce.core.catalog.domain.Category;
import org.broadleafcommerce.core.catalog.domain.CategoryProductXref;
import org.broadleafcommerce.core.catalog.domain.CategoryXref;
import org.broadleafcommerce.core.catalog.domain.Product;
import org.broadleafcommerce.core.catalog.service.CatalogService;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** The home page: the categories, with two products of each. */
@Controller
public class HomeController {

    private static final int OF_EACH = 2;

    @Resource(name = "blCatalogService")
    private CatalogService catalog;

    @RequestMapping(value = "/", method = RequestMethod.GET)
    public String home(Model model) {
        List<Product> shelf = new ArrayList<>();
        for (Category root : catalog.findCategoriesByName("Shop")) {
            for (CategoryXref child : root.getChildCategoryXrefs()) {
                List<CategoryProductXref> products = child.getSubCategory().getAllProductXrefs();
                for (int i = 0; i < OF_EACH && i < products.size(); i++) {
                    shelf.add(products.get(i).getProduct());
                }
            }
        }
        model.addAttribute("shelf", shelf);
        return "home";
    }

    /** The root category has no page of its own. */
    @RequestMapping(value = "/shop", method = RequestMethod.GET)
    public String shop() {
        return "redirect:/";
    }
}
