# `cpack` in the build folder makes the platform's package: .deb, NSIS installer or disk image.
set(CPACK_PACKAGE_NAME quintet)
set(CPACK_PACKAGE_VENDOR "The Quintet authors")
set(CPACK_PACKAGE_CONTACT "${contact}")
set(CPACK_PACKAGE_HOMEPAGE_URL "${QUINTET_HOMEPAGE}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "download many files at once, each over several connections")
set(CPACK_PACKAGE_DESCRIPTION_FILE ${CMAKE_CURRENT_SOURCE_DIR}/description.txt)
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGE_INSTALL_DIRECTORY Quintet)
set(CPACK_PACKAGE_EXECUTABLES quintet Quintet)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)

if(WIN32)
  set(CPACK_GENERATOR NSIS)
  set(CPACK_NSIS_DISPLAY_NAME Quintet)
  set(CPACK_NSIS_PACKAGE_NAME Quintet)
  set(CPACK_NSIS_INSTALLED_ICON_NAME bin/quintet.exe)
  set(CPACK_NSIS_MODIFY_PATH ON)
  set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
  if(TARGET icons)
    set(CPACK_NSIS_MUI_ICON ${icon_folder}/quintet.ico)
    set(CPACK_NSIS_MUI_UNIICON ${icon_folder}/quintet.ico)
  endif()
  # Metalinks offer Quintet under "Open with"; what opens them otherwise stays.
  set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS [[
  WriteRegStr SHCTX "Software\Classes\Applications\quintet.exe\shell\open\command" "" '"$INSTDIR\bin\quintet.exe" "%1"'
  WriteRegStr SHCTX "Software\Classes\Applications\quintet.exe\SupportedTypes" ".meta4" ""
  WriteRegStr SHCTX "Software\Classes\Applications\quintet.exe\SupportedTypes" ".metalink" ""]])
  set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS [[
  DeleteRegKey SHCTX "Software\Classes\Applications\quintet.exe"]])
elseif(APPLE)
  set(CPACK_GENERATOR DragNDrop)
else()
  include(deb.cmake)
endif()
include(CPack)
