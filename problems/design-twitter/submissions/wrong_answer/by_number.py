# Takes the tweets with the largest numbers for the newest ones. [edge]
class Twitter:
    def __init__(self):
        self.tweets = defaultdict(list)
        self.follows = defaultdict(set)

    def postTweet(self, userId: int, tweetId: int) -> None:
        self.tweets[userId].append(tweetId)

    def getNewsFeed(self, userId: int) -> List[int]:
        tweets = list(self.tweets[userId])
        for author in self.follows[userId]:
            tweets += self.tweets[author]
        return sorted(tweets, reverse=True)[:10]

    def follow(self, followerId: int, followeeId: int) -> None:
        self.follows[followerId].add(followeeId)

    def unfollow(self, followerId: int, followeeId: int) -> None:
        self.follows[followerId].discard(followeeId)
