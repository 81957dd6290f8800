<#--
  What the pages of the shop and of the back office are both built from. Pages do not import this file: the
  libraries of their side (ui.ftl, form.ftl …) pass its macros on. A store changes a macro in its own copy, at
  WEB-INF/templates/aftersale/lib/core.ftl in the shop and at
  WEB-INF/templates/open_admin_style/aftersale/lib/core.ftl in the back office.
-->

<#--
  Addresses of a page model are relative to the web application; href() adds the context path and
  lets nothing but http(s) and paths of the web application through.
-->
<#function href address>
  <#if address?starts_with("http://") || address?starts_with("https://") || address?starts_with("//")>
    <#return address>
  <#elseif address?starts_with("/")>
    <#return url(address)>
  </#if>
  <#return url("/" + address)>
</#function>

<#-- An id as text, whatever the page model holds it as (a number would get grouping marks). -->
<#function id value>
  <#if value?is_number><#return value?c></#if>
  <#return value>
</#function>

<#-- The message of a code; a code nobody wrote a message for is made readable instead. -->
<#function label prefix code>
  <#local key = prefix + "." + code>
  <#local text = msg(key)!"">
  <#if text?has_content && text != key><#return text></#if>
  <#return code?replace("_", " ")?lower_case?cap_first>
</#function>

<#macro day at><time datetime="${at?number_to_datetime?iso_utc}">${date(at)}</time></#macro>
<#macro moment at><time datetime="${at?number_to_datetime?iso_utc}">${dateTime(at)}</time></#macro>

<#-- A status in words and in the colour of its tone, which tone(code) knows. -->
<#macro pill prefix code><span class="afs-pill afs-pill--${tone(code)}">${label(prefix, code)}</span></#macro>

<#-- What has just happened, and what went wrong with it; what is nested goes into the warning. -->
<#macro notes>
<#if page.notice?has_content><div class="afs-note afs-note--ok" role="status"><p>${msg(page.notice, page.noticeOf!"")}</p></div></#if>
<#if page.warning?has_content><div class="afs-note afs-note--warn" role="alert"><p>${msg(page.warning)}</p><#nested></div></#if>
</#macro>

<#-- The picture of a line, or a parcel drawn mark pixels wide where it has none. -->
<#macro picture line size=64 mark=28>
<span class="afs-pic">
  <#if line.imageUrl?has_content>
  <img src="${href(line.imageUrl)}" alt="" width="${size?c}" height="${size?c}" loading="lazy">
  <#else>
  <svg viewBox="0 0 24 24" width="${mark?c}" height="${mark?c}" aria-hidden="true" focusable="false">
    <path fill="none" stroke="currentColor" stroke-width="1.3" stroke-linejoin="round"
      d="M3.5 7.5 12 3l8.5 4.5v9L12 21l-8.5-4.5zM3.5 7.5 12 12m0 0 8.5-4.5M12 12v9M7.75 5.25l8.5 4.5"/>
  </svg>
  </#if>
</span>
</#macro>

<#--
  message: {id, name, at, paragraphs} and who wrote it: in the shop author (you|shop|system), in the back office
  kind (customer|agent|note|system), which is said beside the name. There a very long one scrolls in its place.
-->
<#macro bubble message>
<#local office = message.kind??>
<#local who = label("aftersale.message" + office?then(".kind", ""), message.kind!message.author)>
<#local named = (message.name)?has_content && (office || message.author == "shop")>
<#local long = office && (message.paragraphs?join("\n")?length > 3000)>
<li class="afs-msg afs-msg--${message.kind!message.author}" id="message-${id(message.id)}">
  <p class="afs-msg__head">
    <strong class="afs-msg__who">${named?then(message.name!"", who)}</strong>
    <#if office><span class="afs-msg__kind">${who}</span></#if>
    <span class="afs-msg__when"><@moment message.at/></span>
  </p>
  <div class="afs-msg__body<#if long> afs-msg__body--long</#if>"<#if long> tabindex="0" role="group" aria-label="${who}"</#if>>
    <#list message.paragraphs as p><p dir="auto">${p}</p></#list>
  </div>
</li>
</#macro>

<#-- pager: {prevUrl, nextUrl, and page of pages where a list knows them}; label: what pages these are. -->
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
  Forms: every field has a label, says what is wrong beside itself and is wired to hint and error by
  aria-describedby; the summary above links to each. What was typed is always printed again.
  Errors are maps from field to texts. A field has a name, which is what is posted, and an id in the page.
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

<#-- data-afs-form marks the form for our scripts: no double press, a warning before typed text is lost. -->
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

<#-- The attributes that tie a control to its hint, if it has one, and to its errors. -->
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

<#-- A label with its control nested, between hint and error. -->
<#macro field id name label errors hintText="" class="">
<div class="afs-field<#if has(errors, name)> afs-field--error</#if><#if class?has_content> ${class}</#if>">
  <label class="afs-label" for="${id}">${label}</label>
  <@hint id hintText/>
  <@error id name errors/>
  <#nested>
</div>
</#macro>

<#-- length: as wide as what is typed is long: short, or the whole line. -->
<#macro input id name label value errors hintText="" type="text" length="" lang="" autocomplete="">
<@field id name label errors hintText>
  <input class="afs-input<#if length?has_content> afs-input--${length}</#if>" type="${type}" id="${id}"
    name="${name}" value="${value}"<#if type == "text"> dir="auto"</#if><#if lang?has_content> lang="${lang}"</#if>
    <#if autocomplete?has_content> autocomplete="${autocomplete}"</#if><@describedBy id name hintText?has_content errors/>>
</@field>
</#macro>

<#-- max: how many characters it takes; count: how their number is said while they are typed. -->
<#macro textarea id name label value errors hintText="" rows=4 max=0 count="">
<@field id name label errors hintText>
  <textarea class="afs-input afs-textarea" dir="auto" id="${id}" name="${name}" rows="${rows?c}"
    <#if (max > 0)> data-afs-max="${max?c}" data-afs-count="${count}"</#if><@describedBy id name hintText?has_content errors/>>
${value}</textarea>
</@field>
</#macro>

<#--
  options: [{id, name}], the one whose id is the value being selected; or [{code, label, selected}].
  empty: what stands for none.
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
  What is wrong in a form, above it. fields: [{name, id}] in their order on the page; other errors are listed
  without a link. id: of the summary itself, where it is the page's only one and is headed as a section.
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
