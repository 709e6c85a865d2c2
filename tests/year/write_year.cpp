#include "write_year.hpp"

#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Transaction.h>

#include "bulk.hpp"
#include "database.hpp"
#include "projections.hpp"
#include "rehearse/bank/bank.hpp"
#include "rehearse/base/file.hpp"
#include "sqlite_error.hpp"

namespace rehearse::test {
namespace {

class Writer final : public YearReader {
 public:
  Writer(SQLite::Database& database, const std::filesystem::path& path) : bulk_(database, path) {}
  void stream(const std::string& id, StreamKind kind) override { bulk_.add_stream(id, kind); }
  void source(const std::string& hash, const std::string& text) override {
    if (!bulk_.add_source(hash, text)) return;
    ++size_.sources;
    size_.source_bytes += static_cast<std::int64_t>(text.size());
  }
  void event(const Event& event) override {
    const std::string json = payload_json(event.payload);
    bulk_.add(event, kind_of(event.payload), json);
    ++size_.events;
    size_.payload_bytes += static_cast<std::int64_t>(json.size());
  }
  [[nodiscard]] const YearSize& size() const { return size_; }

 private:
  Bulk bulk_;
  YearSize size_;
};

}  // namespace

Result<std::vector<YearProblem>> problems_of_the_bank() {
  return Bank({YEAR_PROBLEMS}).list().map([](const std::vector<ProblemSummary>& known) {
    std::vector<YearProblem> problems;
    for (const auto& one : known) {
      if (!one.is_query)
        problems.push_back({one.slug, one.title, std::string(to_string(one.difficulty)), one.topics, one.patterns});
    }
    return problems;
  });
}

Result<YearSize> write_year(const std::filesystem::path& folder, const YearOptions& options) try {
  if (auto made = make_directories(folder); !made) return unexpected(made.error());
  const auto path = folder / "rehearse.db";
  auto database = open_database(path);
  if (!database) return unexpected(database.error());
  YearSize size;
  {
    SQLite::Transaction transaction(**database);
    Writer writer(**database, path);
    tell_year(options, writer);
    transaction.commit();
    size = writer.size();
  }
  if (auto made = make_projections(**database, path); !made) return unexpected(made.error());
  return size;
} catch (const SQLite::Exception& failure) {
  return unexpected(sqlite_error("cannot write the year", folder, failure));
}

}  // namespace rehearse::test
