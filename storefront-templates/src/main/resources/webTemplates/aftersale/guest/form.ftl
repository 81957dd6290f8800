<#import "../lib/ui.ftl" as ui>
<#import "../lib/form.ftl" as f>
<#assign errors = page.errors!{} form = page.form!{}>
<div id="aftersale" lang="${lang}" dir="${dir}" class="afs afs--form">
  <header class="afs-head">
    <h1>${msg("aftersale.title.guest.form")}</h1>
    <p class="afs-lead">${msg("aftersale.guest.lead")}</p>
    <p><a class="afs-entry" href="${url("/account/service")}">${msg("aftersale.guest.account")}</a></p>
    <p><a class="afs-entry" href="${url("/help")}">${msg("aftersale.help.entry")}</a></p>
  </header>

  <#if page.sent!false>
  <@ui.callout "info" msg("aftersale.guest.sent.title")>
    <p>${msg("aftersale.guest.sent")}</p>
    <p>${msg("aftersale.guest.sent.none")}</p>
  </@ui.callout>
  </#if>
  <#if page.restored!false><@ui.restored/></#if>
  <@f.summary errors=errors names=["order", "email"]/>

  <@f.open action="/service" class="afs-card afs-stack" id="afs-guest">
    <@f.text name="order" label=msg("aftersale.guest.order") value=form.order!"" errors=errors hintText=msg("aftersale.guest.order.hint")/>
    <@f.text name="email" label=msg("aftersale.guest.email") value=form.email!"" errors=errors hintText=msg("aftersale.guest.email.hint")/>
    <div class="afs-actions">
      <button class="afs-button" type="submit">${msg("aftersale.guest.send")}</button>
    </div>
  </@f.open>
</div>
