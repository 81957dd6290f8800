package com.example.fernhill.site.web;

import com.example.fernhill.mail.KeepingMailSender;
import com.example.fernhill.mail.KeptMail;
import com.example.fernhill.mail.MailStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.annotation.Resource;
import javax.servlet.http.HttpServletResponse;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** Shows every mail the store sent, for people who try the demo. */
@Controller
@RequestMapping("/dev/mail")
public class MailController {

    private static final int SHOWN = 200;

    @Resource(name = "fernhillMailStore")
    private MailStore mails;

    @Resource(name = "blMailSender")
    private JavaMailSenderImpl sender;

    @RequestMapping(method = RequestMethod.GET)
    public String list(Model model) {
        if (!(sender instanceof KeepingMailSender)) {
            model.addAttribute("server", sender.getHost() + ':' + sender.getPort());
        }
        model.addAttribute("mails", mails.newest(SHOWN));
        return "dev/mails";
    }

    @RequestMapping(value = "/{id}", method = RequestMethod.GET)
    public String mail(@PathVariable("id") long id, HttpServletResponse response, Model model) {
        KeptMail mail = mails.find(id);
        if (mail == null) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return "dev/noMail";
        }
        model.addAttribute("mail", mail);
        return "dev/mail";
    }

    /** The mail's HTML for the sandboxed frame, in which no script, form or plug-in runs. */
    @RequestMapping(value = "/{id}/body", method = RequestMethod.GET)
    public void body(@PathVariable("id") long id, HttpServletResponse response) throws IOException {
        KeptMail mail = mails.find(id);
        if (mail == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader(
                "Content-Security-Policy",
                "sandbox allow-popups; default-src 'none'; img-src * data:; style-src 'unsafe-inline'");
        String html = mail.getHtml() == null ? "" : mail.getHtml();
        response.getOutputStream().write(html.getBytes(StandardCharsets.UTF_8));
    }
}
