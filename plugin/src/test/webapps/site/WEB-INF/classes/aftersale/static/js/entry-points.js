/* the module's script */
