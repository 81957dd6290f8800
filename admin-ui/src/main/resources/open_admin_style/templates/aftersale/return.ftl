<#import "lib/ui.ftl" as ui>
<#import "lib/form.ftl" as f>
<#import "lib/money.ftl" as m>
<#assign errors = page.errors!{} version = ui.id(page.version!"")>
<div id="aftersale" lang="${lang}" dir="${dir}" class="afs-admin">
  <header class="afs-head">
    <p class="afs-back"><a href="${url("/aftersale/returns")}"><span aria-hidden="true">←</span> ${msg("aftersale.title.returns")}</a></p>
    <h1>${msg("aftersale.title.return", page.number)} <@ui.pill "aftersale.return.status" page.statusCode/></h1>
    <p class="afs-meta"><a href="${ui.href(page.ticketUrl)}">${msg("aftersale.return.ticket")}</a></p>
  </header>
  <@m.notes/>
  <#assign fields = [{"name": "lines", "id": "afs-lines"}, {"name": "words", "id": "afs-words"}]>
  <#list page.lines as l><#assign fields += [{"name": "received_" + ui.id(l.id), "id": "afs-received-" + ui.id(l.id)}]></#list>
  <@f.summary errors=errors fields=fields/>

  <div class="afs-stack">
  <section class="afs-card" aria-labelledby="afs-lines" id="return">
    <h2 class="afs-card__title" id="afs-lines" tabindex="-1">${msg("aftersale.return.items")}</h2>
    <ul class="afs-lines">
      <#list page.lines as l>
      <li>
        <span class="afs-line__name">${l.name}</span>
        <span class="afs-meta"><#if l.received??>${msg("aftersale.return.units.received", l.received,
          l.quantity)}<#else>${msg("aftersale.return.units", l.quantity)}</#if></span>
        <#if l.inspection != "PENDING"><@ui.pill "aftersale.return.state" l.inspection/>
        <#elseif l.logistics == "RECEIVED"><@ui.pill "aftersale.return.state" l.logistics/>
        <#else><@ui.pill "aftersale.return.state" l.authorization/></#if>
        <#if l.rejection??><span class="afs-meta">${ui.label("aftersale.return.rejection", l.rejection)}</span></#if>
      </li>
      </#list>
    </ul>
    <dl class="afs-facts">
      <div><dt>${msg("aftersale.returns.col.order")}</dt><dd class="afs-break">${page.orderNumber}</dd></div>
      <div><dt>${msg("aftersale.returns.col.customer")}</dt><dd dir="auto">${page.customerName}</dd></div>
      <div><dt>${msg("aftersale.return.created")}</dt><dd><@ui.moment page.createdAt/></dd></div>
      <div><dt>${msg("aftersale.return.reason")}</dt><dd>${ui.label("aftersale.return.reason", page.reasonCode)}</dd></div>
      <div><dt>${msg("aftersale.return.estimate")}</dt><dd>${money(page.estimate)}</dd></div>
      <#if page.fee??><div><dt>${msg("aftersale.return.fee")}</dt><dd>${money(page.fee)}</dd></div></#if>
      <#if page.tracking??><div><dt>${msg("aftersale.return.tracking")}</dt>
        <dd dir="auto" class="afs-break">${page.tracking}</dd></div></#if>
      <#if page.refusal??><div><dt>${msg("aftersale.return.refusal")}</dt><dd dir="auto" class="afs-words">${page.refusal}</dd></div></#if>
      <#list page.refunds![] as r><div><dt>${msg("aftersale.return.refund")}</dt><dd><a class="afs-no"
        href="${ui.href(r.url)}">${r.number}</a></dd></div></#list>
    </dl>
    <#if page.payUrl??>
    <p class="afs-hint">${msg("aftersale.return.pay")}</p>
    <p><a class="afs-button afs-button--small" href="${ui.href(page.payUrl)}">${msg("aftersale.return.pay.link")}</a></p>
    </#if>
  </section>

  <#if page.canDecide>
  <section class="afs-card afs-card--reply" aria-labelledby="afs-decide">
    <h2 class="afs-card__title" id="afs-decide">${msg("aftersale.return.decide")}</h2>
    <@f.open action=page.url + "/authorize" version=version class="afs-stack">
      <div class="afs-actions"><button class="afs-button" type="submit">${msg("aftersale.return.authorize")}</button></div>
    </@f.open>
    <@f.open action=page.url + "/refuse" version=version class="afs-stack">
      <@f.textarea id="afs-words" name="words" label=msg("aftersale.return.refuse.words") value=page.words errors=errors
        hintText=msg("aftersale.return.refuse.hint") rows=3/>
      <div class="afs-actions"><button class="afs-button afs-button--quiet" type="submit">${msg("aftersale.return.refuse")}</button></div>
    </@f.open>
  </section>
  </#if>

  <#if page.canReceive>
  <section class="afs-card afs-card--reply" aria-labelledby="afs-receive">
    <h2 class="afs-card__title" id="afs-receive">${msg("aftersale.return.receive")}</h2>
    <p class="afs-hint">${msg("aftersale.return.receive.hint")}</p>
    <@f.open action=page.url + "/receive" version=version class="afs-stack">
      <#list page.lines?filter(l -> l.awaited) as l>
      <@f.input id="afs-received-" + ui.id(l.id) name="received_" + ui.id(l.id) label=l.name value=l.typed errors=errors length="short"
        hintText=msg("aftersale.return.receive.of", l.quantity)/>
      </#list>
      <div class="afs-actions"><button class="afs-button" type="submit">${msg("aftersale.return.receive.save")}</button></div>
    </@f.open>
  </section>
  </#if>

  <#if page.canInspect>
  <section class="afs-card afs-card--reply" aria-labelledby="afs-inspect">
    <h2 class="afs-card__title" id="afs-inspect">${msg("aftersale.return.inspect")}</h2>
    <@f.open action=page.url + "/inspect" version=version class="afs-stack">
      <#list page.lines?filter(l -> l.toInspect) as l>
      <#assign name = "decision_" + ui.id(l.id)>
      <@f.field id="afs-" + name name=name label=l.name errors=errors>
        <select class="afs-input afs-select" id="afs-${name}" name="${name}"<@f.describedBy "afs-" + name name false errors/>>
          <option value="">${msg("aftersale.return.inspect.later")}</option>
          <option value="ACCEPTED"<#if l.decision == "ACCEPTED"> selected</#if>>${msg("aftersale.return.inspect.accept")}</option>
          <#list page.choices as c>
          <option value="${c}"<#if l.decision == c> selected</#if>>${msg("aftersale.return.inspect.reject",
            ui.label("aftersale.return.rejection", c))}</option>
          </#list>
        </select>
      </@f.field>
      </#list>
      <div class="afs-actions"><button class="afs-button" type="submit">${msg("aftersale.return.inspect.save")}</button></div>
    </@f.open>
  </section>
  </#if>
  </div>
</div>
