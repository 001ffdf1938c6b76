"""How easy our Dutch is by LiNT-II, the measure of Utrecht University: `make leesniveau`."""
