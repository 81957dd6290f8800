<#-- The frame of all mails: one column, inline styles, no pictures, readable without styles. -->
<#import "core.ftl" as core>
<#assign href = core.href linkLook = "color:#1b4f8a;">

<#-- footer: the prefix of the footer's message codes. -->
<#macro frame title preview footer="aftersale.mail.footer">
<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light only">
<meta name="supported-color-schemes" content="light only">
<title>${title}</title>
</head>
<body style="margin:0;padding:0;background:#f2f4f6;">
<div style="display:none;max-height:0;overflow:hidden;">${preview}</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background:#f2f4f6;">
<tr><td align="center" style="padding:24px 12px;">
<#local column = "max-width:600px;background:#ffffff;border:1px solid #dde2e7;border-radius:8px;"
  + "font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5;color:#1f2933;">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="${column}">
<tr><td style="padding:20px 24px 0 24px;font-size:14px;color:#52606d;">${page.shopName}</td></tr>
<tr><td style="padding:4px 24px 24px 24px;">
<h1 style="margin:0 0 16px 0;font-size:22px;line-height:1.3;color:#1f2933;">${title}</h1>
<@p>${(page.customerName)?has_content?then(msg("aftersale.mail.hello", page.customerName!""), msg("aftersale.mail.hello.plain"))}</@p>
<#nested>
</td></tr>
<tr><td style="padding:16px 24px 20px 24px;border-top:1px solid #dde2e7;font-size:13px;line-height:1.5;color:#52606d;">
${msg(footer, page.shopName, page.number!"")}
${msg(footer + "." + page.replyTo?has_content?then("read", "unread"))}<br>
<a href="${href(page.caseUrl)}" style="color:#1b4f8a;word-break:break-all;">${href(page.caseUrl)}</a>
</td></tr>
</table>
</td></tr>
</table>
</body>
</html>
</#macro>

<#macro p><p style="margin:0 0 16px 0;overflow-wrap:anywhere;"><#nested></p></#macro>

<#macro box>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"
  style="margin:0 0 16px 0;background:#f7f8fa;border-radius:6px;">
<tr><td style="padding:12px 16px;font-size:15px;line-height:1.6;">
<#nested>
</td></tr>
</table>
</#macro>

<#macro facts>
<@box>
${msg("aftersale.mail.case")} <strong style="white-space:nowrap;">${page.number}</strong><br>
<#if page.subject?has_content>${msg("aftersale.mail.subject")} ${page.subject}<#if page.orderNumber?has_content><br></#if></#if>
<#if page.orderNumber?has_content>${msg("aftersale.mail.order")} <span style="white-space:nowrap;">${page.orderNumber}</span></#if><#nested>
</@box>
</#macro>

<#-- Rows of amounts, the last one in bold if it is the total. rows: [{text, amount}] -->
<#macro sums title rows total=false>
<table width="100%" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 16px 0;border-collapse:collapse;font-size:15px;">
<caption style="text-align:left;padding:0 0 6px 0;font-weight:bold;">${title}</caption>
<#list rows as r>
<tr<#if total && !r?has_next> style="font-weight:bold;"</#if>>
<td style="padding:8px 8px 8px 0;border-top:1px solid #dde2e7;vertical-align:top;overflow-wrap:anywhere;word-break:break-word;">
  ${r.text}
</td>
<td align="right" style="padding:8px 0 8px 8px;border-top:1px solid #dde2e7;vertical-align:top;white-space:nowrap;">${money(r.amount)}</td>
</tr>
</#list>
</table>
</#macro>

<#macro lines>
<#if page.lines?has_content>
<table width="100%" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 16px 0;border-collapse:collapse;font-size:15px;">
<caption style="text-align:left;padding:0 0 6px 0;font-weight:bold;">${msg("aftersale.mail.lines")}</caption>
<#list page.lines as l>
<tr>
<td style="padding:10px 8px 10px 0;border-top:1px solid #dde2e7;vertical-align:top;overflow-wrap:anywhere;word-break:break-word;">
${l.name}<br>
<span style="color:#52606d;font-size:14px;">${msg("aftersale.mail.quantity", l.quantity)}</span>
<#if (l.decision!"")?is_hash>
<#if l.decision.reason?has_content><br><span style="font-size:14px;">${l.decision.reason}</span></#if>
<#if l.decision.note?has_content><br><span style="font-size:14px;white-space:pre-line;">${linked(l.decision.note, linkLook)}</span></#if>
<#elseif (l.decision!"")?has_content>
<br><span style="font-size:14px;">${l.decision}</span>
</#if>
</td>
<#if l.statusCode?has_content>
<td align="right" style="padding:10px 0 10px 8px;border-top:1px solid #dde2e7;vertical-align:top;font-weight:bold;white-space:nowrap;">
  ${msg("aftersale.mail.status." + l.statusCode)}
</td>
</#if>
</tr>
</#list>
</table>
</#if>
</#macro>

<#macro quote>
<#if page.paragraphs?has_content>
<div style="margin:0 0 16px 0;padding:12px 16px;border-left:4px solid #1b4f8a;background:#f3f7fb;overflow-wrap:anywhere;">
<#list page.paragraphs as text>
<p style="margin:0<#if text?has_next> 0 12px 0</#if>;white-space:pre-line;">${linked(text, linkLook)}</p>
</#list>
</div>
</#if>
</#macro>

<#macro button text>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:8px 0 20px 0;">
<tr><td style="border-radius:6px;background:#1b4f8a;">
<#local look = "display:inline-block;padding:13px 22px;font-size:16px;font-weight:bold;color:#ffffff;"
  + "text-decoration:none;border-radius:6px;">
<a href="${href(page.caseUrl)}" style="${look}">${text}</a>
</td></tr></table>
</#macro>
