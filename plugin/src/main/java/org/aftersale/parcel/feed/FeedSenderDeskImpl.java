package org.aftersale.parcel.feed;

import java.util.List;
import java.util.regex.Pattern;
import javax.annotation.Resource;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.aftersale.shared.FieldErrors;
import org.aftersale.shared.UserText;
import org.springframework.stereotype.Service;

/** Starts no transaction itself. */
@Service("aftersaleFeedSenderDesk")
public class FeedSenderDeskImpl implements FeedSenderDesk {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,40}");

    @Resource(name = "aftersaleParcelSenders")
    protected ParcelSenders senders;

    @Override
    public List<ParcelSender> all(StaffMember staff) {
        staff.require(Permission.CONFIGURE);
        return senders.all();
    }

    @Override
    public NewFeedKey make(StaffMember staff, String name) {
        staff.require(Permission.CONFIGURE);
        String line = UserText.line(name);
        if (!NAME.matcher(line).matches()) {
            new FieldErrors().add("name", "aftersale.parcel.sender.error.name").throwIfAny();
        }
        ParcelSender made = senders.make(line, staff.getName());
        return new NewFeedKey(made.getKeyId(), made.getName(), made.secret);
    }

    @Override
    public void withdraw(StaffMember staff, String keyId) {
        staff.require(Permission.CONFIGURE);
        senders.withdraw(keyId, staff.getName());
    }
}
