package org.aftersale.admin.templates;

import org.aftersale.libraries.LibrariesContract;

class LibrariesTest extends LibrariesContract {}
