# Windows and macOS: Qt's libraries and plugins go with the program. Qt 6.3 has the script for
# that; with 6.5 its options were named anew. Not run here, as neither system was.
if(Qt6_VERSION VERSION_LESS 6.5)
  qt_generate_deploy_app_script(TARGET quintet FILENAME_VARIABLE deploy_script
                                NO_UNSUPPORTED_PLATFORM_ERROR)
else()
  qt_generate_deploy_app_script(TARGET quintet OUTPUT_SCRIPT deploy_script
                                NO_UNSUPPORTED_PLATFORM_ERROR)
endif()
install(SCRIPT ${deploy_script})
