<#import "../lib/ui.ftl" as ui>
<#import "../lib/form.ftl" as f>
<#assign errors = page.errors!{} form = page.form!{} orders = page.orders![]>
<#assign own = orders?has_content>
<div id="aftersale" lang="${lang}" dir="${dir}" class="afs afs--form">
  <header class="afs-head">
    <h1>${msg("aftersale.title.withdraw.start")}</h1>
    <p class="afs-lead">${msg("aftersale.withdraw.lead")}</p>
  </header>

  <#if page.restored!false><@ui.restored/></#if>
  <#assign names = ["lines", "name", "order", "email", "goods"]>
  <#list orders as o><#list o.lines as l><#assign names += ["quantity_" + ui.id(l.id)]></#list></#list>
  <@f.summary errors=errors names=names/>

  <#if own>
  <section class="afs-section" aria-labelledby="afs-own">
    <h2 id="afs-own">${msg("aftersale.withdraw.own")}</h2>
    <div class="afs-stack">
    <#list orders as o>
    <@f.open action=page.formUrl!"/withdraw" key=page.key class="afs-card afs-stack" id="afs-order-" + ui.id(o.id)>
      <input type="hidden" name="own" value="yes">
      <input type="hidden" name="order" value="${o.number}">
      <input type="hidden" name="name" value="${form.name!""}">
      <input type="hidden" name="email" value="${form.email!""}">
      <div class="afs-case__head">
        <h3 class="afs-card__title">${msg("aftersale.order.title", o.number)}</h3>
      </div>
      <p class="afs-meta">${msg("aftersale.withdraw.ordered", date(o.submittedAt))}
        <span class="afs-dot" aria-hidden="true">·</span>
        <#if o.endsAt??>${msg("aftersale.withdraw.until", date(o.endsAt))}
        <#else>${msg("aftersale.withdraw.open")}</#if>
      </p>
      <details class="afs-more"<#if o.chosen!false> open</#if>>
        <summary>${msg("aftersale.withdraw.choose")}</summary>
        <div class="afs-more__body">
        <p class="afs-hint">${msg("aftersale.withdraw.choose.hint")}</p>
        <ul class="afs-list afs-picks">
          <#list o.lines as l>
          <li class="afs-pick<#if l.left == 0> afs-pick--off</#if>">
            <div class="afs-pick__main"><@ui.picture l/>
              <span class="afs-pick__name">${l.name}
                <span class="afs-line__meta">${msg("aftersale.quantity.ordered", l.ordered)}</span>
                <#if l.exemption??><span class="afs-line__meta">${msg("aftersale.withdraw.exempt", msg("aftersale.exemption." +
                  l.exemption))}</span></#if>
              </span>
            </div>
            <#if (l.left > 0)>
            <#assign quantityName = "quantity_" + ui.id(l.id)>
            <input type="hidden" name="name_${ui.id(l.id)}" value="${l.name}">
            <div class="afs-pick__qty<#if f.has(errors, quantityName)> afs-field--error</#if>">
              <label class="afs-label" for="afs-${quantityName}">${msg("aftersale.withdraw.quantity")}<span class="afs-hidden"> –
                ${l.name}</span></label>
              <span class="afs-qty">
                <input class="afs-input afs-input--number" type="text" inputmode="numeric" autocomplete="off" id="afs-${quantityName}"
                  name="${quantityName}" value="${l.quantity}"<@f.describedBy quantityName true errors/>>
                <span class="afs-hint" id="afs-${quantityName}-hint">${msg("aftersale.withdraw.atmost", l.left)}</span>
              </span>
              <@f.error errors quantityName/>
            </div>
            <#else>
            <p class="afs-pick__case afs-meta">${msg("aftersale.withdraw.nothing")}</p>
            </#if>
          </li>
          </#list>
        </ul>
        </div>
      </details>
      <div class="afs-actions">
        <button class="afs-button" type="submit">${msg("aftersale.withdraw.step1")}<span class="afs-hidden"> –
          ${msg("aftersale.order.title", o.number)}</span></button>
      </div>
    </@f.open>
    </#list>
    </div>
  </section>
  </#if>

  <section class="afs-section" aria-labelledby="afs-any">
    <h2 id="afs-any"<#if !own> class="afs-hidden"</#if>>${own?then(msg("aftersale.withdraw.other"),
      msg("aftersale.withdraw.statement"))}</h2>
    <@f.open action=page.formUrl!"/withdraw" key=page.key class="afs-card afs-stack" id="afs-withdraw">
      <@f.text name="name" label=msg("aftersale.withdraw.name") value=form.name!"" errors=errors/>
      <@f.text name="order" label=msg("aftersale.withdraw.order") value=form.order!"" errors=errors
        hintText=msg("aftersale.withdraw.order.hint")/>
      <@f.text name="email" label=msg("aftersale.withdraw.email") value=form.email!"" errors=errors
        hintText=msg("aftersale.withdraw.email.hint")/>
      <@f.textarea name="goods" label=msg("aftersale.withdraw.goods") value=form.goods!"" errors=errors
        hintText=msg("aftersale.withdraw.goods.hint")
        rows=3 max=page.maxGoods/>
      <div class="afs-actions">
        <button class="afs-button<#if own> afs-button--line</#if>" type="submit">${msg("aftersale.withdraw.step1")}</button>
      </div>
    </@f.open>
  </section>
</div>
