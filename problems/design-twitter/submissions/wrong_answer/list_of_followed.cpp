// Keeps those followed in a list, so that following twice shows everything twice. [edge]
class Twitter {
 public:
  void postTweet(int userId, int tweetId) { tweets_.push_back({userId, tweetId}); }

  vector<int> getNewsFeed(int userId) {
    vector<int> feed;
    for (int i = tweets_.size() - 1; i >= 0 && feed.size() < 10; --i) {
      const auto [author, tweet] = tweets_[i];
      if (author == userId) feed.push_back(tweet);
      for (const int followed : follows_[userId]) {
        if (followed == author && feed.size() < 10) feed.push_back(tweet);
      }
    }
    return feed;
  }

  void follow(int followerId, int followeeId) { follows_[followerId].push_back(followeeId); }

  void unfollow(int followerId, int followeeId) {
    vector<int>& followed = follows_[followerId];
    const auto found = find(followed.begin(), followed.end(), followeeId);
    if (found != followed.end()) followed.erase(found);
  }

 private:
  vector<pair<int, int>> tweets_;
  unordered_map<int, vector<int>> follows_;
};
