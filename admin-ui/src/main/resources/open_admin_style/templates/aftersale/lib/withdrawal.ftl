<#-- A withdrawal beside its conversation: the statement, what is owed by when, the forms. -->
<#import "ui.ftl" as ui>
<#import "form.ftl" as f>

<#macro panel w page>
<#local errors = w.errors!{} form = w.form!{} version = ui.id(w.version!"")>
<section class="afs-card" aria-labelledby="afs-withdrawal" id="withdrawal">
  <h2 class="afs-card__title" id="afs-withdrawal">${msg("aftersale.withdrawal.title")} <@ui.pill "aftersale.withdrawal.state"
    w.statusCode/></h2>
  <#if w.review?? && w.statusCode != "EFFECTIVE" && w.statusCode != "REFUNDED">
  <p>${msg("aftersale.withdrawal.review." + w.review)}</p>
  </#if>
  <dl class="afs-facts">
    <div><dt>${msg("aftersale.withdrawal.submitted")}</dt><dd><@ui.moment w.submittedAt/></dd></div>
    <div><dt>${msg("aftersale.withdrawal.typed")}</dt><dd dir="auto">${w.orderTyped}</dd></div>
    <#if w.goodsTyped??><div><dt>${msg("aftersale.withdrawal.goods.typed")}</dt><dd dir="auto" class="afs-words">${w.goodsTyped}</dd>
      </div></#if>
    <div><dt>${msg("aftersale.withdrawal.email")}</dt><dd class="afs-break">${w.email}</dd></div>
    <#if w.statusCode == "EFFECTIVE">
    <#if w.goodsAt??><div><dt>${msg("aftersale.withdrawal.goods.at")}</dt><dd><@ui.day w.goodsAt/></dd></div>
    <#elseif w.sendBackBy?? && !w.proofAt??><div><dt>${msg("aftersale.withdrawal.send.by")}</dt><dd><@ui.day w.sendBackBy/></dd></div></#if>
    <#if w.proofAt??><div><dt>${msg("aftersale.withdrawal.proof.at")}</dt><dd><@ui.day w.proofAt/></dd></div></#if>
    <#if w.proofGivenAt??><div><dt>${msg("aftersale.withdrawal.proof.given")}</dt><dd dir="auto" class="afs-break">${w.proofCarrier},
      ${w.proofTracking} <span class="afs-meta"><@ui.moment w.proofGivenAt/></span></dd></div></#if>
    <#if w.refundBy??><div><dt>${msg("aftersale.withdrawal.refund.by")}</dt><dd><@ui.day w.refundBy/></dd></div></#if>
    </#if>
    <#if w.refund??><div><dt>${msg("aftersale.withdrawal.refund")}</dt><dd><a class="afs-no"
      href="${ui.href(w.refundUrl)}">${w.refund}</a></dd></div></#if>
    <#if w.refunds?has_content><div><dt>${msg("aftersale.withdrawal.refunds")}</dt><dd><ul class="afs-lines"><#list w.refunds as r>
      <li><a class="afs-no" href="${ui.href(r.url)}">${r.number}</a> <@ui.pill "aftersale.refund.status" r.statusCode/>
      ${money(r.amount)}</li></#list></ul></dd></div></#if>
  </dl>
  <#if w.units?has_content>
  <h3>${msg("aftersale.withdrawal.units")}</h3>
  <ul class="afs-lines">
    <#list w.units as u>
    <li><span class="afs-line__name">${u.name}</span> <span class="afs-meta">${msg("aftersale.quantity.of.line", u.quantity)}<#if
      u.exemption??> <span aria-hidden="true">·</span> ${msg("aftersale.withdrawal.exempt", msg("aftersale.exemption." +
        u.exemption))}</#if></span></li>
    </#list>
  </ul>
  </#if>
  <#if w.statusCode == "EFFECTIVE">
  <p class="afs-hint">${msg("aftersale.withdrawal.pay")}</p>
  <#if w.payUrl??><p><a class="afs-button afs-button--small"
    href="${ui.href(w.payUrl)}">${msg("aftersale.withdrawal.pay.link")}</a></p></#if>
  </#if>

  <#if (w.canDecide!false) || (w.canRecord!false)>
  <#local fields = [{"name": "order", "id": "afs-wd-order"}, {"name": "lines", "id": "afs-wd-lines"}, {"name": "reason", "id":
    "afs-wd-reason"}, {"name": "at", "id": "afs-wd-at"}, {"name": "proof", "id": "afs-wd-proof"}]>
  <@f.summary errors=errors fields=fields/>
  </#if>
  <#if w.canDecide!false>
  <#if !(w.matched!false)>
  <@f.open action=page.url + "/withdrawal/assign" version=version class="afs-stack">
    <@f.input id="afs-wd-order" name="order" label=msg("aftersale.withdrawal.assign.order") value=form.order!"" errors=errors
      hintText=msg("aftersale.withdrawal.assign.hint")/>
    <div class="afs-actions"><button class="afs-button" type="submit">${msg("aftersale.withdrawal.assign")}</button></div>
  </@f.open>
  </#if>
  <#if w.lines?has_content>
  <h3 id="afs-wd-lines" tabindex="-1">${msg("aftersale.withdrawal.accept.title")}</h3>
  <#if w.periodEndsAt??><p class="afs-hint">${msg("aftersale.withdrawal.period", date(w.periodEndsAt))}</p></#if>
  <@f.open action=page.url + "/withdrawal/accept" version=version class="afs-stack">
    <#list w.lines as l>
    <#if (l.left > 0)>
    <@f.input id="afs-wd-quantity-" + ui.id(l.id) name="quantity_" + ui.id(l.id) label=l.name value=l.quantity errors=errors length="short"
      hintText=msg("aftersale.withdrawal.left", l.left, l.ordered)/>
    </#if>
    </#list>
    <div class="afs-actions"><button class="afs-button" type="submit">${msg("aftersale.withdrawal.accept")}</button></div>
  </@f.open>
  </#if>
  <@f.open action=page.url + "/withdrawal/reject" version=version class="afs-stack">
    <@f.field id="afs-wd-reason" name="reason" label=msg("aftersale.withdrawal.ground") errors=errors
      hintText=msg("aftersale.withdrawal.ground.hint")>
      <select class="afs-input afs-select" id="afs-wd-reason" name="reason"<@f.describedBy "afs-wd-reason" "reason" true errors/>>
        <option value="">${msg("aftersale.decide.reason.choose")}</option>
        <#list w.grounds as g><option value="${g.code}"<#if g.selected!false> selected</#if>>${msg("aftersale.withdrawal.review." +
          g.code)}</option></#list>
      </select>
    </@f.field>
    <div class="afs-actions"><button class="afs-button afs-button--quiet" type="submit">${msg("aftersale.withdrawal.reject")}</button></div>
  </@f.open>
  </#if>
  <#if (w.canRecord!false) && !w.goodsAt??>
  <@f.open action=page.url + "/withdrawal/goods" version=version class="afs-stack">
    <@f.input id="afs-wd-at" name="at" label=msg("aftersale.withdrawal.goods.day") value=form.at!"" errors=errors type="date" length="short"
      hintText=msg("aftersale.withdrawal.goods.hint")/>
    <div class="afs-actions"><button class="afs-button afs-button--quiet"
      type="submit">${msg("aftersale.withdrawal.goods.save")}</button></div>
  </@f.open>
  <#if !w.proofAt??>
  <@f.open action=page.url + "/withdrawal/proof" version=version class="afs-stack">
    <@f.input id="afs-wd-proof" name="proof" label=msg("aftersale.withdrawal.proof.day") value=form.proof!(w.givenOn!"") errors=errors
      type="date" length="short" hintText=msg("aftersale.withdrawal.proof.hint")/>
    <div class="afs-actions"><button class="afs-button afs-button--quiet"
      type="submit">${msg("aftersale.withdrawal.proof.save")}</button></div>
  </@f.open>
  </#if>
  </#if>
</section>
</#macro>
