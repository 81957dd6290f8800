<#--
  Macros shared by the pages of the shop and the back office. Pages do not import this file: the libraries of
  their side (ui.ftl, form.ftl …) re-export its macros. A store overrides a macro in its own copy, at
  WEB-INF/templates/aftersale/lib/core.ftl in the shop and at
  WEB-INF/templates/open_admin_style/aftersale/lib/core.ftl in the back office.
-->

<#--
  URLs in a page model are relative to the web application; href() adds the context path and rejects everything
  but http(s) URLs and paths of the web application.
-->
<#function href address>
  <#if address?starts_with("http://") || address?starts_with("https://") || address?starts_with("//")>
    <#return address>
  <#elseif address?starts_with("/")>
    <#return url(address)>
  </#if>
  <#return url("/" + address)>
</#function>

<#-- An id as text, whatever its type in the page model (a number would be formatted with grouping). -->
<#function id value>
  <#if value?is_number><#return value?c></#if>
  <#return value>
</#function>

<#-- The message of a code; a readable form of the code if it has no message. -->
<#function label prefix code>
  <#local key = prefix + "." + code>
  <#local text = msg(key)!"">
  <#if text?has_content && text != key><#return text></#if>
  <#return code?replace("_", " ")?lower_case?cap_first>
</#function>

<#macro day at><time datetime="${at?number_to_datetime?iso_utc}">${date(at)}</time></#macro>
<#macro moment at><time datetime="${at?number_to_datetime?iso_utc}">${dateTime(at)}</time></#macro>

<#-- A status as text, coloured by its tone, which tone(code) determines. -->
<#macro pill prefix code><span class="afs-pill afs-pill--${tone(code)}">${label(prefix, code)}</span></#macro>

<#--
  Where the parcels of an order are, a line each: {no, of, saying, at?, carrier?, tracking?}. A single parcel is not
  numbered; an assumed date says that it is assumed.
-->
<#macro parcels parcels>
<ul class="afs-list afs-parcels">
  <#list parcels as p>
  <li class="afs-meta">
    <#if (p.of > 1)>
    <strong>${msg("aftersale.parcel.of", p.no, p.of)}</strong> <span class="afs-dot" aria-hidden="true">·</span>
    </#if>
    <#if p.at??>${msg("aftersale.parcel.say." + p.saying, date(p.at))}<#else>${msg("aftersale.parcel.say." + p.saying)}</#if>
    <#if p.tracking?has_content>
    <span class="afs-dot" aria-hidden="true">·</span>
    <span class="afs-tracking">${msg("aftersale.parcel.tracking", p.tracking)}<#rt>
      <#lt><#if p.carrier?has_content> (${p.carrier})</#if></span>
    </#if>
  </li>
  </#list>
</ul>
</#macro>

<#-- Confirmations and warnings; nested content is added to the warning. -->
<#macro notes>
<#if page.notice?has_content><div class="afs-note afs-note--ok" role="status"><p>${msg(page.notice, page.noticeOf!"")}</p></div></#if>
<#if page.warning?has_content><div class="afs-note afs-note--warn" role="alert"><p>${msg(page.warning)}</p><#nested></div></#if>
</#macro>

<#-- A line's picture, or a drawn parcel of mark pixels' width if it has none. -->
<#macro picture line size=64 mark=28>
<span class="afs-pic">
  <#if line.imageUrl?has_content>
  <img src="${href(thumbnail(line.imageUrl))}" alt="" width="${size?c}" height="${size?c}" loading="lazy">
  <#else>
  <svg viewBox="0 0 24 24" width="${mark?c}" height="${mark?c}" aria-hidden="true" focusable="false">
    <path fill="none" stroke="currentColor" stroke-width="1.3" stroke-linejoin="round"
      d="M3.5 7.5 12 3l8.5 4.5v9L12 21l-8.5-4.5zM3.5 7.5 12 12m0 0 8.5-4.5M12 12v9M7.75 5.25l8.5 4.5"/>
  </svg>
  </#if>
</span>
</#macro>

<#--
  message: {id, name, at, paragraphs} and its author: in the shop author (you|shop|system), in the back office
  kind (customer|agent|note|system), which is shown beside the name. Addresses in it are links.
-->
<#macro bubble message>
<#local office = message.kind??>
<#local who = label("aftersale.message" + office?then(".kind", ""), message.kind!message.author)>
<#local named = (message.name)?has_content && (office || message.author == "shop")>
<li class="afs-msg afs-msg--${message.kind!message.author}" id="message-${id(message.id)}">
  <p class="afs-msg__head">
    <strong class="afs-msg__who">${named?then(message.name!"", who)}</strong>
    <#if office><span class="afs-msg__kind">${who}</span></#if>
    <span class="afs-msg__when"><@moment message.at/></span>
  </p>
  <div class="afs-msg__body">
    <#list message.paragraphs as p><p dir="auto">${linked(p)}</p></#list>
  </div>
</li>
</#macro>

<#-- pager: {prevUrl, nextUrl, and page and pages if the list knows them}; label: the accessible name of the pager. -->
<#macro pager pager label>
<#if pager.prevUrl?has_content || pager.nextUrl?has_content>
<nav class="afs-pager" aria-label="${label}">
  <#if pager.prevUrl?has_content>
  <a class="afs-button afs-button--quiet" rel="prev" href="${href(pager.prevUrl)}">
    <span aria-hidden="true">←</span> ${msg("aftersale.pager.prev")}
  </a>
  </#if>
  <#if pager.page??><span class="afs-pager__where">${msg("aftersale.pager.where", pager.page, pager.pages)}</span></#if>
  <#if pager.nextUrl?has_content>
  <a class="afs-button afs-button--quiet" rel="next" href="${href(pager.nextUrl)}">
    ${msg("aftersale.pager.next")} <span aria-hidden="true">→</span>
  </a>
  </#if>
</nav>
</#if>
</#macro>

<#--
  Forms: every field has a label, shows its validation errors, and references hint and errors through
  aria-describedby; the summary above the form links to each field. Input is always shown again. Errors are maps
  from field to texts. A field has a name, which is submitted, and an id in the page.
-->
<#function errorsOf errors name>
  <#return (errors[name])![]>
</#function>

<#function has errors name>
  <#return (errorsOf(errors, name)?size > 0)>
</#function>

<#macro token>
<input type="hidden" name="${csrf.name}" value="${csrf.value}">
<#if csrf.owner??><input type="hidden" name="owner" value="${csrf.owner}"></#if>
</#macro>

<#-- data-afs-form enables our scripts for the form: no double submission, and a warning before input is lost. -->
<#macro open action key="" class="" id="" version="" files=false>
<form method="post" action="${url(action)}"<#if files> enctype="multipart/form-data"</#if> novalidate autocomplete="off"
  data-afs-form data-afs-busy="${msg("aftersale.sending")}"<#if id?has_content> id="${id}"</#if>
  <#if class?has_content> class="${class}"</#if>>
<@token/>
<#if key?has_content><input type="hidden" name="key" value="${key}"></#if>
<#if version?has_content><input type="hidden" name="version" value="${version}"></#if>
<#nested>
</form>
</#macro>

<#-- The attributes that associate a control with its errors and its hint, if any. -->
<#macro describedBy id name hint errors>
<#local ids = []>
<#if hint><#local ids += [id + "-hint"]></#if>
<#if has(errors, name)><#local ids += [id + "-error"]></#if>
<#if ids?has_content> aria-describedby="${ids?join(" ")}"</#if><#if has(errors, name)> aria-invalid="true"</#if></#macro>

<#macro error id name errors>
<#if has(errors, name)>
<p class="afs-error" id="${id}-error">
  <#list errorsOf(errors, name) as e>
  <span class="afs-error__text"><span class="afs-hidden">${msg("aftersale.error.word")} </span>${e}</span>
  </#list>
</p>
</#if>
</#macro>

<#macro hint id text>
<#if text?has_content><p class="afs-hint" id="${id}-hint">${text}</p></#if>
</#macro>

<#-- A label with its nested control, between hint and error. -->
<#macro field id name label errors hintText="" class="">
<div class="afs-field<#if has(errors, name)> afs-field--error</#if><#if class?has_content> ${class}</#if>">
  <label class="afs-label" for="${id}">${label}</label>
  <@hint id hintText/>
  <@error id name errors/>
  <#nested>
</div>
</#macro>

<#-- length: the field's width, by the expected length of the input: short, or the full line. -->
<#macro input id name label value errors hintText="" type="text" length="" lang="" autocomplete="">
<@field id name label errors hintText>
  <input class="afs-input<#if length?has_content> afs-input--${length}</#if>" type="${type}" id="${id}"
    name="${name}" value="${value}"<#if type == "text"> dir="auto"</#if><#if lang?has_content> lang="${lang}"</#if>
    <#if autocomplete?has_content> autocomplete="${autocomplete}"</#if><@describedBy id name hintText?has_content errors/>>
</@field>
</#macro>

<#-- max: the maximum number of characters; count: the message that shows the current number while typing. -->
<#macro textarea id name label value errors hintText="" rows=4 max=0 count="">
<@field id name label errors hintText>
  <textarea class="afs-input afs-textarea" dir="auto" id="${id}" name="${name}" rows="${rows?c}"
    <#if (max > 0)> data-afs-max="${max?c}" data-afs-count="${count}"</#if><@describedBy id name hintText?has_content errors/>>
${value}</textarea>
</@field>
</#macro>

<#--
  options: [{id, name}], selected by value; or [{code, label, selected}]. empty: the label of the empty option.
-->
<#macro select id name label value options empty errors hintText="">
<@field id name label errors hintText>
  <select class="afs-input afs-select" id="${id}" name="${name}"<@describedBy id name hintText?has_content errors/>>
    <#if empty?has_content><option value="">${empty}</option></#if>
    <#list options as o>
    <#local selected = o.selected!((o.id!"") == value && value?has_content)>
    <option value="${o.id!o.code}"<#if selected> selected</#if>>${o.name!o.label}</option>
    </#list>
  </select>
</@field>
</#macro>

<#--
  A form's validation errors, above the form. fields: [{name, id}] in page order; errors of other fields are
  listed without a link. id: the summary's own id, if it is the only one of the page and is headed as a section.
-->
<#macro summary errors fields id="">
<#if errors?has_content>
<#local known = fields?map(f -> f.name)>
<div class="afs-summary" role="alert" tabindex="-1"<#if id?has_content> id="${id}" aria-labelledby="${id}-title"</#if>>
  <#if id?has_content>
  <h2 class="afs-summary__title" id="${id}-title">${msg("aftersale.error.summary")}</h2>
  <#else>
  <p class="afs-summary__title"><strong>${msg("aftersale.error.summary")}</strong></p>
  </#if>
  <ul>
    <#list fields as f><#list errorsOf(errors, f.name) as e><li><a href="#${f.id}">${e}</a></li></#list></#list>
    <#list errors?keys as k><#if !known?seq_contains(k)><#list errorsOf(errors, k) as e><li>${e}</li></#list></#if></#list>
  </ul>
</div>
</#if>
</#macro>
