<#import "lib/ui.ftl" as ui>
<#import "lib/form.ftl" as f>
<#import "lib/money.ftl" as m>
<#assign why = page.why>
<div id="aftersale" lang="${lang}" dir="${dir}" class="afs-admin">
  <header class="afs-head">
    <p class="afs-back">
      <a href="${ui.href(page.url)}"><span aria-hidden="true">←</span> ${msg("aftersale.title.order-money", page.number)}</a>
    </p>
    <h1>${msg("aftersale.title.refund-preview", page.number)}</h1>
    <p class="afs-meta">${msg("aftersale.refund.preview.hint")}</p>
  </header>
  <@m.notes/>
  <div class="afs-work">
    <div class="afs-work__main">
      <section class="afs-card" aria-labelledby="afs-why">
        <h2 class="afs-card__title" id="afs-why">${msg("aftersale.why")}</h2>
        <@m.why why/>
      </section>
    </div>
    <div class="afs-work__side">
      <section class="afs-card afs-card--reply" aria-labelledby="afs-pay">
        <h2 class="afs-card__title" id="afs-pay">${msg("aftersale.refund.preview.total")}</h2>
        <p class="afs-total">${money(page.total)}</p>
        <dl class="afs-facts">
          <#if page.customerName?has_content><div><dt>${msg("aftersale.customer")}</dt><dd dir="auto">${page.customerName}</dd></div></#if>
          <div><dt>${msg("aftersale.refund.reason")}</dt><dd>${ui.label("aftersale.refund.reason", page.reasonCode)}</dd></div>
        </dl>
        <#if page.note?has_content><p class="afs-words" dir="auto">${page.note}</p></#if>
        <h3>${msg("aftersale.refund.payouts")}</h3>
        <@m.payouts page.payouts!why.payouts/>
        <#if page.waits!false><p class="afs-advice afs-advice--warn">${msg("aftersale.refund.preview.waits")}</p></#if>
        <@f.open action=page.askUrl key=ui.id(page.key)>
          <#list page.fields as h><input type="hidden" name="${h.name}" value="${h.value}">
          </#list>
          <div class="afs-actions">
            <button class="afs-button" type="submit">
              ${msg((page.waits!false)?then("aftersale.refund.ask-second", "aftersale.refund.pay"), money(page.total))}
            </button>
            <button class="afs-button afs-button--quiet" type="submit" formaction="${ui.href(page.previewUrl)}" name="act" value="change">
              ${msg("aftersale.refund.change")}
            </button>
          </div>
        </@f.open>
      </section>
    </div>
  </div>
</div>
