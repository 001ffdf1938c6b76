"""The full-text index of a gemeente's catalogue: documents in, ids, scores and counts out.

The package knows no aanbod, no database and no web. It is the only door to Whoosh.
"""
