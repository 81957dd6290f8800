package org.aftersale.cases;

import java.util.stream.Collectors;
import org.aftersale.host.StaffMember;
import org.aftersale.returns.Return;
import org.aftersale.returns.ReturnDesk;

/** What tests must not do themselves, since entities may not be loaded before the host boots. */
final class ReturnFixture {

    private ReturnFixture() {}

    /** The numbers of a page of the list, separated by blanks. */
    static String numbers(ReturnDesk desk, StaffMember who, String term, int page) {
        return desk.list(who, term, page).getItems().stream()
                .map(Return::getNumber)
                .collect(Collectors.joining(" "));
    }
}
