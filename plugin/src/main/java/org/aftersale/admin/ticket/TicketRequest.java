package org.aftersale.admin.ticket;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.aftersale.host.StaffMember;
import org.springframework.ui.Model;

/** One request about one ticket: who asks, about which, and where the answer goes. */
final class TicketRequest {

    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final Model model;
    private final StaffMember staff;
    private final String number;

    TicketRequest(
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            StaffMember staff,
            String number) {
        this.request = request;
        this.response = response;
        this.model = model;
        this.staff = staff;
        this.number = number;
    }

    HttpServletRequest request() {
        return request;
    }

    HttpServletResponse response() {
        return response;
    }

    Model model() {
        return model;
    }

    StaffMember staff() {
        return staff;
    }

    /** The case number as the address has it. */
    String number() {
        return number;
    }
}
