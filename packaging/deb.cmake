# The .deb, by CPack. What Debian wants beside the installed files is made while packing (debian.cmake).
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS OFF)
# Plugins that are loaded at run time, which shlibdeps can't see. The X11 and TLS ones come with
# libqt6gui6 and libqt6network6.
if(TARGET Qt6::Sql)
  set(CPACK_DEBIAN_PACKAGE_DEPENDS libqt6sql6-sqlite)
endif()
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS ca-certificates)
if(QUINTET_GUI)
  string(APPEND CPACK_DEBIAN_PACKAGE_RECOMMENDS ", libqt6svg6, qt6-translations-l10n, qt6-wayland")
endif()

file(WRITE ${CMAKE_CURRENT_BINARY_DIR}/debian-changelog "${QUINTET_DEBIAN_CHANGELOG}")
configure_file(debian.cmake.in debian.cmake @ONLY)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_BINARY_DIR}/debian.cmake)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ
    GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
