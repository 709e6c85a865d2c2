#include "source_rows.hpp"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <fmt/format.h>

#include "packing.hpp"
#include "rehearse/base/file.hpp"
#include "sqlite_error.hpp"
#include "statements.hpp"

namespace rehearse {
namespace {

namespace fs = std::filesystem;

// So many of the newest sources are tried as a base. A second one, since a session may go back and forth between two tasks.
constexpr int bases_tried = 2;
// What packs to a tenth against a base is a version of it. (Alone, code packs to a third.)
constexpr std::size_t resembling = 10;

std::string blob(SQLite::Statement& row, int column) { return row.getColumn(column).getString(); }

void bind_blob(SQLite::Statement& statement, int place, std::string_view bytes) {
  // A null pointer would be NULL, not the empty text.
  statement.bind(place, bytes.empty() ? "" : bytes.data(), static_cast<int>(bytes.size()));
}

tl::unexpected<Error> damaged(const fs::path& path, std::string_view hash) {
  return unexpected(corrupt_database(path, fmt::format("the source {} is not what was stored", hash)));
}

std::optional<std::int64_t> number_of(Statements& statements, std::string_view hash) {
  const auto bytes = bytes_of_hex(hash);
  if (!bytes) return std::nullopt;
  auto row = statements.use("SELECT number FROM source WHERE hash = ?");
  bind_blob(*row, 1, *bytes);
  if (!row->executeStep()) return std::nullopt;
  return row->getColumn(0).getInt64();
}

struct Packed {
  std::string bytes;
  std::optional<std::int64_t> base;
  int depth = 0;
};

struct Candidate {
  std::int64_t number = 0;
  std::string hash;
  int depth = 0;
};

std::vector<Candidate> newest_sources(Statements& statements) {
  auto row = statements.use("SELECT number, hash, depth FROM source ORDER BY number DESC LIMIT ?");
  row->bind(1, bases_tried);
  std::vector<Candidate> newest;
  while (row->executeStep()) {
    newest.push_back({row->getColumn(0).getInt64(), hex_of_bytes(blob(*row, 1)), row->getColumn(2).getInt()});
  }
  return newest;
}

// Against the newest ones: as a rule the last snapshot of the same file is among them, and then nothing else need be tried.
Packed pack_well(Statements& statements, RecentSources& recent, const fs::path& path, std::string_view source) {
  std::optional<Packed> best;
  for (const Candidate& candidate : newest_sources(statements)) {
    if (candidate.depth + 1 >= longest_source_chain) continue;
    if (recent.find(candidate.hash) == nullptr) {
      const auto stored = read_source(statements.database(), path, candidate.number);
      if (!stored) continue;
      recent.put(candidate.hash, stored->text);
    }
    std::string packed = pack_source(source, *recent.find(candidate.hash));
    const bool resembles = packed.size() * resembling < source.size();
    if (!best || packed.size() < best->bytes.size()) best = {std::move(packed), candidate.number, candidate.depth + 1};
    if (resembles) return *std::move(best);
  }
  Packed alone{pack_source(source, {}), std::nullopt, 0};
  // A row that stands alone is read faster and survives the erasing of others: little saved is not worth a chain.
  return best && best->bytes.size() + 16 < alone.bytes.size() ? *std::move(best) : std::move(alone);
}

}  // namespace

const std::string* RecentSources::find(std::string_view hash) const {
  const auto found = std::ranges::find(kept_, hash, &Kept::hash);
  return found == kept_.end() ? nullptr : &found->text;
}

void RecentSources::put(std::string_view hash, std::string_view text) {
  if (find(hash) != nullptr) return;
  kept_[next_] = {std::string(hash), std::string(text)};
  next_ = (next_ + 1) % kept_.size();
}

bool insert_source(Statements& statements, RecentSources& recent, const fs::path& path, const std::string& hash,
                   std::string_view source) {
  if (number_of(statements, hash)) {  // gone back to, as after an undo: the next one resembles it
    recent.put(hash, source);
    return false;
  }
  const Packed packed = pack_well(statements, recent, path, source);
  auto insert = statements.use("INSERT INTO source (hash, base, depth, packed) VALUES (?, ?, ?, ?)");
  bind_blob(*insert, 1, bytes_of_hex(hash).value_or(""));
  if (packed.base)
    insert->bind(2, *packed.base);
  else
    insert->bind(2);
  insert->bind(3, packed.depth);
  bind_blob(*insert, 4, packed.bytes);
  recent.put(hash, source);
  return insert->exec() > 0;
}

Result<NumberedSource> read_source(SQLite::Database& database, const fs::path& path, std::int64_t number) {
  SQLite::Statement row(database, "SELECT hash, base, packed FROM source WHERE number = ?");
  std::vector<std::string> chain;  // from the source to what it rests on
  std::string hash;
  for (std::optional<std::int64_t> next = number; next;) {
    row.reset();
    row.bind(1, *next);
    if (chain.size() > static_cast<std::size_t>(longest_source_chain) || !row.executeStep()) {
      return damaged(path, hash.empty() ? fmt::format("{}", number) : hash);
    }
    if (chain.empty()) hash = hex_of_bytes(blob(row, 0));
    chain.push_back(blob(row, 2));
    next = row.isColumnNull(1) ? std::nullopt : std::optional(row.getColumn(1).getInt64());
  }
  NumberedSource source{hash, {}, static_cast<int>(chain.size()) - 1};
  for (auto link = chain.rbegin(); link != chain.rend(); ++link) {
    auto text = unpack_source(*link, source.text);
    if (!text) return damaged(path, hash);
    source.text = std::move(*text);
  }
  if (content_hash(source.text) != hash) return damaged(path, hash);
  return source;
}

Result<std::string> read_source(SQLite::Database& database, const fs::path& path, std::string_view hash) {
  Statements statements(database);
  RecentSources recent;
  return read_source(statements, recent, path, hash);
}

Result<std::string> read_source(Statements& statements, RecentSources& recent, const fs::path& path, std::string_view hash) {
  const auto number = number_of(statements, hash);
  if (!number) return unexpected(ErrorCode::not_found, fmt::format("no source {} in {}", hash, path.string()));
  // Always from its row, so that damage shows; what is saved next may be packed against it.
  return read_source(statements.database(), path, *number).map([&](NumberedSource source) {
    recent.put(hash, source.text);
    return std::move(source.text);
  });
}

void store_alone(SQLite::Database& database, std::int64_t number, std::string_view text) {
  SQLite::Statement update(database, "UPDATE source SET base = NULL, depth = 0, packed = ? WHERE number = ?");
  bind_blob(update, 1, pack_source(text, {}));
  update.bind(2, number);
  update.exec();
}

}  // namespace rehearse
