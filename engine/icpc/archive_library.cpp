#include "archive_library.hpp"

#include <dlfcn.h>

namespace rehearse {
namespace {

template <class Function>
bool take(void* handle, const char* name, Function& function) {
  function = reinterpret_cast<Function>(::dlsym(handle, name));
  return function != nullptr;
}

// Never unloaded: its functions may be called until the program ends.
bool load(ArchiveLibrary& library) {
  void* handle = ::dlopen(REHEARSE_LIBARCHIVE, RTLD_NOW | RTLD_LOCAL);
  if (handle == nullptr) return false;
  bool found = true;
  found = found && take(handle, "archive_error_string", library.error_string);
  found = found && take(handle, "archive_read_new", library.read_new);
  found = found && take(handle, "archive_read_free", library.read_free);
  found = found && take(handle, "archive_read_support_format_zip", library.read_support_format_zip);
  found = found && take(handle, "archive_read_support_format_tar", library.read_support_format_tar);
  found = found && take(handle, "archive_read_support_filter_gzip", library.read_support_filter_gzip);
  found = found && take(handle, "archive_read_open_fd", library.read_open_fd);
  found = found && take(handle, "archive_read_next_header", library.read_next_header);
  found = found && take(handle, "archive_read_data", library.read_data);
  found = found && take(handle, "archive_write_new", library.write_new);
  found = found && take(handle, "archive_write_free", library.write_free);
  found = found && take(handle, "archive_write_close", library.write_close);
  found = found && take(handle, "archive_write_set_format_pax_restricted", library.write_set_format_pax_restricted);
  found = found && take(handle, "archive_write_add_filter_gzip", library.write_add_filter_gzip);
  found = found && take(handle, "archive_write_open_fd", library.write_open_fd);
  found = found && take(handle, "archive_write_header", library.write_header);
  found = found && take(handle, "archive_write_data", library.write_data);
  found = found && take(handle, "archive_entry_new", library.entry_new);
  found = found && take(handle, "archive_entry_free", library.entry_free);
  found = found && take(handle, "archive_entry_pathname", library.entry_pathname);
  found = found && take(handle, "archive_entry_pathname_utf8", library.entry_pathname_utf8);
  found = found && take(handle, "archive_entry_hardlink", library.entry_hardlink);
  found = found && take(handle, "archive_entry_is_encrypted", library.entry_is_encrypted);
  found = found && take(handle, "archive_entry_filetype", library.entry_filetype);
  found = found && take(handle, "archive_entry_size", library.entry_size);
  found = found && take(handle, "archive_entry_size_is_set", library.entry_size_is_set);
  found = found && take(handle, "archive_entry_set_pathname", library.entry_set_pathname);
  found = found && take(handle, "archive_entry_set_size", library.entry_set_size);
  found = found && take(handle, "archive_entry_set_filetype", library.entry_set_filetype);
  found = found && take(handle, "archive_entry_set_perm", library.entry_set_perm);
  found = found && take(handle, "archive_entry_set_mtime", library.entry_set_mtime);
  return found;
}

}  // namespace

Result<const ArchiveLibrary*> archive_library() {
  static ArchiveLibrary library{};
  static const bool is_loaded = load(library);
  if (is_loaded) return &library;
  return unexpected(ErrorCode::unavailable, "archives cannot be read here: " REHEARSE_LIBARCHIVE " is missing",
                    "install it (Debian: apt-get install libarchive13), or use a folder in place of an archive");
}

}  // namespace rehearse
