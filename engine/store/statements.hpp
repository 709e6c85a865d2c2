#pragma once

#include <map>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

namespace rehearse {

// The statements of one connection that run with every event, compiled once: compiling takes longer than running them does.
class Statements {
 public:
  // One in use. It is reset at the end, so that it neither holds a transaction open nor shows an old state.
  class Use {
   public:
    explicit Use(SQLite::Statement& statement) : statement_(&statement) {}
    Use(const Use&) = delete;
    Use& operator=(const Use&) = delete;
    ~Use() { statement_->tryReset(); }

    SQLite::Statement* operator->() { return statement_; }
    SQLite::Statement& operator*() { return *statement_; }

   private:
    SQLite::Statement* statement_;
  };

  explicit Statements(SQLite::Database& database) : database_(&database) {}

  [[nodiscard]] SQLite::Database& database() { return *database_; }

  // `sql` is a literal: it is known by where it stands. Every parameter must be bound anew; one use of it at a time. Throws
  // SQLite::Exception.
  [[nodiscard]] Use use(const char* sql) { return Use(compiled_.try_emplace(sql, *database_, sql).first->second); }

 private:
  SQLite::Database* database_;
  std::map<const char*, SQLite::Statement> compiled_;
};

}  // namespace rehearse
