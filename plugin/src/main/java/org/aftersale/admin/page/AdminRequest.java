package org.aftersale.admin.page;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.aftersale.host.StaffMember;
import org.springframework.ui.Model;

/** A request about one ticket or refund: the staff member, the case, and the response. */
public final class AdminRequest {

    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final Model model;
    private final StaffMember staff;
    private final String number;

    public AdminRequest(
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

    public HttpServletRequest request() {
        return request;
    }

    public HttpServletResponse response() {
        return response;
    }

    public Model model() {
        return model;
    }

    public StaffMember staff() {
        return staff;
    }

    /** The case number from the URL. */
    public String number() {
        return number;
    }
}
