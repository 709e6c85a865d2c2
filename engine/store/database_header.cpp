#include "database_header.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include <SQLiteCpp/Database.h>
#include <fmt/format.h>
#include <sqlite3.h>

#include "sqlite_error.hpp"

namespace rehearse {
namespace {

constexpr std::size_t header_size = 100;
constexpr std::string_view magic{"SQLite format 3\0", 16};

using Bytes = std::array<char, header_size>;

template <std::size_t width>
std::uint32_t big_endian(const Bytes& bytes, std::size_t offset) {
  std::uint32_t value = 0;
  for (std::size_t i = 0; i < width; ++i) value = value << 8U | static_cast<unsigned char>(bytes[offset + i]);
  return value;
}

DatabaseHeader decode(const Bytes& bytes, std::uint64_t file_size) {
  DatabaseHeader header;
  header.file_size = file_size;
  const std::uint32_t page_size = big_endian<2>(bytes, 16);
  header.page_size = page_size == 1 ? 65536 : page_size;
  // The page count holds only if the change counter stood as it stands now when it was written.
  if (big_endian<4>(bytes, 24) == big_endian<4>(bytes, 92)) header.pages = big_endian<4>(bytes, 28);
  header.user_version = static_cast<int>(big_endian<4>(bytes, 60));
  header.application_id = big_endian<4>(bytes, 68);
  return header;
}

}  // namespace

Result<std::optional<DatabaseHeader>> read_database_header(SQLite::Database& database, const std::filesystem::path& path) {
  sqlite3_file* file = nullptr;
  database.check(sqlite3_file_control(database.getHandle(), "main", SQLITE_FCNTL_FILE_POINTER, &file));
  const auto cannot_read = [&] { return unexpected(ErrorCode::io, fmt::format("cannot read the database {}", path.string())); };
  sqlite3_int64 size = 0;
  if (file == nullptr || file->pMethods == nullptr || file->pMethods->xFileSize(file, &size) != SQLITE_OK) return cannot_read();
  if (size == 0) return std::nullopt;
  if (size < static_cast<sqlite3_int64>(header_size)) {
    return unexpected(corrupt_database(path, fmt::format("it is cut off after {} bytes", size)));
  }
  Bytes bytes{};
  if (file->pMethods->xRead(file, bytes.data(), static_cast<int>(bytes.size()), 0) != SQLITE_OK) return cannot_read();
  if (!std::equal(magic.begin(), magic.end(), bytes.begin())) {
    return unexpected(corrupt_database(path, "it is not an SQLite database"));
  }
  return decode(bytes, static_cast<std::uint64_t>(size));
}

}  // namespace rehearse
