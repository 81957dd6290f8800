package org.aftersale.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aftersale.cases.HostFixture.PlacedOrder;
import org.aftersale.claim.Claim;
import org.aftersale.host.StoreCustomer;
import org.aftersale.shared.InvalidInputException;
import org.aftersale.shared.NotFoundException;
import org.aftersale.ticket.TicketStatus;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A link opens one order, to whoever receives mail at its address, for a time. */
class GuestLinksIT extends GuestLinkTestBase {

    private static final Pattern LINK =
            Pattern.compile("caseUrl=http://shop\\.example/service/([0-9A-Za-z_-]{43})");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no address",
                "a@b",
                "guest@example.com\nBcc: all@example.com",
                "guest@example.com\r\n\r\nHello",
                "guest@example.com, other@example.com",
                "<guest@example.com>",
                "guest@example.com%0ABcc:x"
            })
    void writesNothingForWhatIsNoAddress(String email) {
        int before = store.count("AFS_GUEST_REQUEST");
        boolean encoded = email.contains("%");
        if (encoded) {
            // harmless: it is no line break, and no order has it
            links.request(order.number, email, Locale.US);
            deliverAll();
            assertThat(mailer.mails).isEmpty();
            return;
        }
        assertThatThrownBy(() -> links.request(order.number, email, Locale.US))
                .isInstanceOf(InvalidInputException.class);
        assertThat(store.count("AFS_GUEST_REQUEST")).isEqualTo(before);
    }

    @Test
    void writesNothingForWhatIsNoOrderNumber() {
        for (String number : new String[] {null, "", " \u200b ", zeroes(10_000), zeroes(121)}) {
            assertThatThrownBy(() -> links.request(number, address, Locale.US))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("guest.order");
        }
    }

    @Test
    void aWrongPairIsTakenLikeARightOneAndNothingIsMailed() {
        long right = store.statements(() -> ask(order.number, address));
        long wrong = store.statements(() -> ask("T-0", address));
        long stranger = store.statements(() -> ask(order.number, "stranger@example.com"));
        assertThat(wrong).isEqualTo(right);
        assertThat(stranger).isEqualTo(right);
        deliverAll();
        assertThat(mailer.mails).hasSize(1);
        assertThat(mailer.mails.get(0)).startsWith(address + '\n');
    }

    @Test
    void theMailGoesToTheAddressOfTheOrderAndOpensIt() {
        ask(" #" + fullWidth(order.number.toLowerCase(Locale.ROOT)), address.toUpperCase());
        deliverAll();
        assertThat(mailer.mails.get(0)).startsWith(address + '\n');
        String token = mailed();
        assertThat(links.visit(token).getOrder().getId()).isEqualTo(order.id);
        assertThat(links.visit(token).getGuest().getEmail()).isEqualTo(address);
        assertThat(links.visit(token).getGuest().getId()).isEqualTo(customer.getId());
        assertThat(
                        store.sql.queryForObject(
                                "select count(*) from AFS_GUEST_LINK where TOKEN_HASH = ?",
                                Integer.class,
                                token))
                .as("the token itself is stored nowhere")
                .isZero();
    }

    /** A store's column may be Latin-1, which no such sign fits into. */
    @Test
    void signsOfAnotherScriptFindNothing() {
        ask("\u0660\u0661\u2116\u0142", address);
        deliverAll();
        assertThat(mailer.mails).isEmpty();
        assertThat(orders.ofCustomer(customer.getId(), "\u0142\u2116")).isEmpty();
    }

    @Test
    void nothingIsMailedToAnOrderWhoseAddressIsNone() {
        addressOfOrder("counter sale");
        store.sql.update(
                "update BLC_CUSTOMER set EMAIL_ADDRESS = ? where CUSTOMER_ID = ?",
                address,
                customer.getId());
        ask(order.number, address);
        deliverAll();
        assertThat(mailer.mails).isEmpty();
        assertThat(links.tokenFor(order.id)).isEmpty();
    }

    @Test
    void theOwnerOfAnAccountIsSentToTheAccount() {
        StoreCustomer owner = store.customer();
        PlacedOrder own = store.order(owner, 1);
        ask(own.number, owner.getEmail());
        deliverAll();
        assertThat(mailer.mails).hasSize(1);
        assertThat(mailer.mails.get(0))
                .startsWith(owner.getEmail() + '\n')
                .contains("caseUrl=http://shop.example/account/service?order=" + own.number)
                .doesNotContain("/service/");
        assertThat(links.tokenFor(own.id)).isEmpty();
    }

    @Test
    void aLinkThatEndedWasCutOrGuessedOpensNothing() {
        String token = links.tokenFor(order.id).get();
        assertThat(token).hasSize(43);
        assertMissing(() -> links.visit(token.substring(0, 42)));
        assertMissing(() -> links.visit(token + 'A'));
        assertMissing(() -> links.visit(""));
        assertMissing(() -> links.visit(token.substring(1) + token.charAt(0)));
        store.sql.update(
                "update AFS_GUEST_LINK set ENDS_AT = ? where ORDER_ID = ?",
                System.currentTimeMillis(),
                order.id);
        assertMissing(() -> links.visit(token));
    }

    @Test
    void anotherLinkLeavesTheFirstOneOpen() {
        String first = links.tokenFor(order.id).get();
        String second = links.tokenFor(order.id).get();
        assertThat(links.visit(first).getOrder().getId()).isEqualTo(order.id);
        assertThat(links.visit(second).getOrder().getId()).isEqualTo(order.id);
    }

    @Test
    void aLinkClosesWhenTheOrdersAddressOrOwnerChanges() {
        String token = links.tokenFor(order.id).get();
        addressOfOrder("new@example.com");
        assertMissing(() -> links.visit(token));
        addressOfOrder(address.toLowerCase(Locale.ROOT));
        assertThat(links.visit(token).getOrder().getId()).isEqualTo(order.id);
        store.sql.update(
                "update BLC_ORDER set CUSTOMER_ID = ? where ORDER_ID = ?",
                store.customer().getId(),
                order.id);
        assertMissing(() -> links.visit(token));
    }

    @Test
    void mailsAboutAGuestsCaseOpenItBehindALinkOfTheirOwn() {
        StoreCustomer guest = links.visit(links.tokenFor(order.id).get()).getGuest();
        Claim claim = cases.file(guest, order, 0);
        cases.reply(claim, "Which colour was it?", TicketStatus.PENDING);
        deliverAll();
        assertThat(mailer.mails).hasSize(2);
        for (String mail : mailer.mails) {
            assertThat(mail).startsWith(address + '\n').contains("/claims/" + claim.getNumber());
            assertThat(links.visit(token(mail)).getOrder().getId()).isEqualTo(order.id);
        }
    }

    @Test
    void theOrderMovesToAnAccountWithItsAddressAndTakesItsCasesAlong() {
        String token = links.tokenFor(order.id).get();
        Claim claim = cases.file(links.visit(token).getGuest(), order, 0);
        StoreCustomer stranger = store.customer();
        assertMissing(() -> links.addToAccount(stranger, token));
        StoreCustomer someone = store.customer();
        StoreCustomer heir =
                new StoreCustomer(
                        someone.getId(), "Gosia", address.toLowerCase(Locale.ROOT), Locale.US);
        assertMissing(() -> links.addToAccount(heir, token.substring(1)));

        assertThat(links.addToAccount(heir, token)).isEqualTo(order.number);

        assertThat(claims.ofCustomer(heir.getId(), 20)).hasSize(1);
        assertThat(claims.ofCustomer(heir.getId(), claim.getNumber()).getOrderId())
                .isEqualTo(order.id);
        assertThat(orders.ofCustomer(heir.getId(), order.number)).isPresent();
        assertMissing(() -> links.visit(token));
        assertMissing(() -> links.addToAccount(heir, token));
        assertThat(links.tokenFor(order.id)).isEmpty();
    }

    private static String mailed() {
        return token(mailer.mails.get(0));
    }

    private static String token(String mail) {
        Matcher link = LINK.matcher(mail);
        assertThat(link.find()).as(mail).isTrue();
        return link.group(1);
    }

    private static String zeroes(int length) {
        return new String(new char[length]).replace('\0', '0');
    }

    /** The digits as some keyboards write them. */
    private static String fullWidth(String number) {
        StringBuilder wide = new StringBuilder();
        number.chars()
                .forEach(c -> wide.append((char) (Character.isDigit(c) ? c - '0' + 0xFF10 : c)));
        return wide.toString();
    }

    private static void assertMissing(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(NotFoundException.class);
    }
}
