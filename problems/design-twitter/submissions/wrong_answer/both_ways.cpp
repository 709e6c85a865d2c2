// Lets following work in both directions. [edge]
class Twitter {
 public:
  void postTweet(int userId, int tweetId) { tweets_.push_back({userId, tweetId}); }

  vector<int> getNewsFeed(int userId) {
    vector<int> feed;
    for (int i = tweets_.size() - 1; i >= 0 && feed.size() < 10; --i) {
      const auto [author, tweet] = tweets_[i];
      if (author == userId || follows_.contains(minmax(author, userId))) feed.push_back(tweet);
    }
    return feed;
  }

  void follow(int followerId, int followeeId) { follows_.insert(minmax(followerId, followeeId)); }
  void unfollow(int followerId, int followeeId) { follows_.erase(minmax(followerId, followeeId)); }

 private:
  vector<pair<int, int>> tweets_;
  set<pair<int, int>> follows_;
};
