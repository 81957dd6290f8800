package org.aftersale.admin.refund;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.aftersale.host.StaffMember;
import org.springframework.ui.Model;

/** One request about one refund: who asks, about which, and where the answer goes. */
final class RefundPageRequest {

    final HttpServletRequest request;
    final HttpServletResponse response;
    final Model model;
    final StaffMember staff;
    final String number;

    RefundPageRequest(
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
}
