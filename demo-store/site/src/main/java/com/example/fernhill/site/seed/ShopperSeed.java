package com.example.fernhill.site.seed;

import java.util.HashMap;
import java.util.Map;
import javax.annotation.Resource;
import org.broadleafcommerce.profile.core.domain.Address;
import org.broadleafcommerce.profile.core.domain.Customer;
import org.broadleafcommerce.profile.core.service.AddressService;
import org.broadleafcommerce.profile.core.service.CountryService;
import org.broadleafcommerce.profile.core.service.CustomerService;
import org.broadleafcommerce.profile.core.service.StateService;
import org.springframework.stereotype.Component;

/** The shoppers; a shopper's password is the part of the address before the @. */
@Component
class ShopperSeed {

    @Resource(name = "blCustomerService")
    private CustomerService customers;

    @Resource(name = "blAddressService")
    private AddressService addresses;

    @Resource(name = "blCountryService")
    private CountryService countries;

    @Resource(name = "blStateService")
    private StateService states;

    private final Map<String, Customer> byName = new HashMap<>();
    private final Map<Long, Destination> homes = new HashMap<>();

    void seed() {
        add("shopper", "Ada", "Lindqvist");
        add("neighbour", "Jonas", "Okafor");
        add("newcomer", "Mira", "Castellanos");
        add("collector", "Ines", "Ferreira");
    }

    Customer shopper(String name) {
        return byName.get(name);
    }

    Customer add(String name, String first, String last) {
        Customer customer = customers.createCustomerFromId(null);
        customer.setUsername(name + "@example.com");
        customer.setEmailAddress(name + "@example.com");
        customer.setFirstName(first);
        customer.setLastName(last);
        customer = customers.registerCustomer(customer, name, name);
        byName.put(name, customer);
        return customer;
    }

    /** A customer without an account; the host stores it with its first cart. */
    Customer guest(String mail, Destination home) {
        Customer customer = customers.createCustomerFromId(null);
        customer.setEmailAddress(mail);
        customer.setFirstName("Gosia");
        customer.setLastName("Nowak");
        homes.put(customer.getId(), home);
        return customer;
    }

    Address address(Customer customer) {
        Destination home = homes.getOrDefault(customer.getId(), Destination.AUSTIN);
        Address address = addresses.create();
        address.setFirstName(customer.getFirstName());
        address.setLastName(customer.getLastName());
        address.setEmailAddress(customer.getEmailAddress());
        address.setAddressLine1(home.street);
        address.setCity(home.city);
        if (home.state != null) {
            address.setState(states.findStateByAbbreviation(home.state));
        }
        address.setCountry(countries.findCountryByAbbreviation(home.country));
        address.setPostalCode(home.postalCode);
        return addresses.saveAddress(address);
    }
}
