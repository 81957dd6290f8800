<#import "lib/ui.ftl" as ui>
<#import "lib/form.ftl" as f>
<#import "lib/settings.ftl" as s>
<#assign errors = page.errors!{} form = page.form>
<#function exemption code><#return (code?has_content)?then(msg("aftersale.exemption." + code)?cap_first,
  msg("aftersale.exempt.unmarked"))></#function>
<#function nameOf g><#return (g.name?has_content)?then(g.name!"", msg("aftersale.exempt.gone"))></#function>
<#function numbered g><#return msg("aftersale.exempt.number." + g.kindCode, ui.id(g.id))></#function>
<div id="aftersale" lang="${lang}" dir="${dir}" class="afs-admin">
  <header class="afs-head">
    <p class="afs-back"><a href="${url("/aftersale/settings")}"><span aria-hidden="true">←</span> ${msg("aftersale.title.settings")}</a></p>
    <h1>${msg("aftersale.settings.group.exempt-goods")}</h1>
    <p class="afs-meta">${msg("aftersale.settings.group.exempt-goods.for")} ${msg("aftersale.exempt.wins")}</p>
  </header>
  <@s.notes/>
  <@f.summary errors=errors fields=[{"name": "kind", "id": "afs-kind-PRODUCT"}, {"name": "goods", "id": "afs-goods"},
    {"name": "exemption", "id": "afs-exemption-" + page.exemptions?first}]/>
  <div class="afs-work">
    <div class="afs-work__main">
      <section class="afs-card" aria-labelledby="afs-marks">
        <h2 class="afs-card__title" id="afs-marks">${msg("aftersale.exempt.marks")}</h2>
        <#if page.marks?has_content>
        <ul class="afs-lines">
          <#list page.marks as m>
          <li class="afs-payout">
            <span class="afs-line__body">
              <span class="afs-strong">${nameOf(m)}</span>
              <span>${exemption(m.exemptionCode)}</span>
              <span class="afs-meta">${numbered(m)} <span aria-hidden="true">·</span> ${m.by}
                <span aria-hidden="true">·</span> <@ui.moment m.at/></span>
            </span>
            <span class="afs-actions">
              <a class="afs-button afs-button--quiet afs-button--small" href="${ui.href(m.changeUrl)}#afs-mark"><#t>
                ${msg("aftersale.exempt.change")}<span class="afs-hidden"> ${nameOf(m)}</span></a>
              <@f.open action=page.url + "/remove" class="afs-inline">
                <input type="hidden" name="kind" value="${m.kindCode}">
                <input type="hidden" name="goods" value="${ui.id(m.id)}">
                <input type="hidden" name="seen" value="${m.exemptionCode}">
                <button class="afs-button afs-button--quiet afs-button--small" type="submit">
                  ${msg("aftersale.exempt.remove")}<span class="afs-hidden"> ${nameOf(m)}</span>
                </button>
              </@f.open>
            </span>
          </li>
          </#list>
        </ul>
        <@ui.pager page.pager/>
        <#else><p class="afs-meta">${msg("aftersale.exempt.none")}</p></#if>
      </section>
      <section class="afs-card afs-card--reply" aria-labelledby="afs-mark">
        <h2 class="afs-card__title" id="afs-mark">${form.seen?has_content?then(msg("aftersale.exempt.edit"),
          msg("aftersale.exempt.add"))}</h2>
        <@f.open action=page.url>
          <input type="hidden" name="seen" value="${form.seen}">
          <fieldset class="afs-field<#if f.has(errors, "kind")> afs-field--error</#if>"<@f.describedBy "afs-kind" "kind" false errors/>>
            <legend class="afs-label">${msg("aftersale.exempt.kind")}</legend>
            <@f.error "afs-kind" "kind" errors/>
            <div class="afs-choices">
              <#list page.kinds as k>
              <label class="afs-choice" for="afs-kind-${k}">
                <input type="radio" id="afs-kind-${k}" name="kind" value="${k}"<#if form.kind == k> checked</#if>>
                ${msg("aftersale.exempt.kind." + k)}
              </label>
              </#list>
            </div>
          </fieldset>
          <@f.input id="afs-goods" name="goods" label=msg("aftersale.exempt.goods") value=form.goods errors=errors
            hintText=msg("aftersale.exempt.goods.hint")/>
          <#if form.found?has_content>
          <fieldset class="afs-field">
            <legend class="afs-label">${msg("aftersale.exempt.found")}</legend>
            <div class="afs-choices">
              <#list form.found as g>
              <label class="afs-choice" for="afs-chosen-${g.id}">
                <input type="radio" id="afs-chosen-${g.id}" name="chosen" value="${g.id}"<#if form.chosen == g.id> checked</#if>>
                <span>${g.name} <span class="afs-meta">${g.id}</span></span>
              </label>
              </#list>
            </div>
          </fieldset>
          </#if>
          <fieldset class="afs-field<#if f.has(errors, "exemption")> afs-field--error</#if>"<@f.describedBy "afs-exemption"
            "exemption" true errors/>>
            <legend class="afs-label">${msg("aftersale.exempt.why")}</legend>
            <p class="afs-hint" id="afs-exemption-hint">${msg("aftersale.exempt.why.hint")}</p>
            <@f.error "afs-exemption" "exemption" errors/>
            <div class="afs-choices">
              <#list page.exemptions as e>
              <label class="afs-choice" for="afs-exemption-${e}">
                <input type="radio" id="afs-exemption-${e}" name="exemption" value="${e}"<#if form.exemption == e> checked</#if>>
                <span>${exemption(e)}<br><span class="afs-meta">${msg("aftersale.exempt.code." + e)}</span></span>
              </label>
              </#list>
            </div>
          </fieldset>
          <#if form.meanwhile??>
          <p class="afs-advice afs-advice--warn">
            ${msg("aftersale.settings.meanwhile", exemption(form.meanwhile.exemptionCode!""))}
            <#if form.meanwhile.by?has_content><span class="afs-meta">${form.meanwhile.by} <span aria-hidden="true">·</span> <@ui.moment
              form.meanwhile.at/></span></#if>
          </p>
          </#if>
          <div class="afs-actions"><button class="afs-button" type="submit">${msg("aftersale.settings.save")}</button></div>
        </@f.open>
      </section>
    </div>
    <div class="afs-work__side">
      <section class="afs-card" aria-labelledby="afs-history">
        <h2 class="afs-card__title" id="afs-history">${msg("aftersale.history")}</h2>
        <#if page.history?has_content>
        <ol class="afs-history">
          <#list page.history as c>
          <li>
            <span class="afs-strong">${nameOf(c)}</span>
            <span class="afs-meta">${numbered(c)}</span>
            <@s.step exemption(c.before!"") exemption(c.after!"")/>
            <@s.changed c/>
            <#if c.canUndo><@s.undo ui.id(c.change) page.url nameOf(c)/></#if>
          </li>
          </#list>
        </ol>
        <@ui.pager page.historyPager/>
        <#else><p class="afs-meta">${msg("aftersale.settings.history.none")}</p></#if>
      </section>
    </div>
  </div>
</div>
