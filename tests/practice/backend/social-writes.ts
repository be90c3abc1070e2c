import { commentEntity } from '@/tests/practice/ember/comments';
import { commentNode } from '@/tests/practice/sdui/comments';
import { findComment, findPost } from '@/tests/practice/world';
import type { Comment } from '@/tests/practice/world-types';
import type { Write, WriteCall, WriteRule } from './write-types';

/** Comments, replies and reactions. */
export const socialWrites: readonly WriteRule[] = [
  { endpoint: /^com\.linkedin\.sdui\.comments\.createComment$/, read: createsComment },
  { endpoint: /^com\.linkedin\.sdui\.comments\.updateComment$/, read: editsComment },
  { endpoint: /^com\.linkedin\.sdui\.comments\.deleteComment$/, read: deletesComment },
  { endpoint: /^com\.linkedin\.sdui\.reactions\.create$/, read: reacts },
  { endpoint: /^com\.linkedin\.sdui\.reactions\.delete$/, read: takesReactionBack },
  { endpoint: /^\/voyager\/api\/voyagerSocialDashNormComments\?/, method: 'POST', read: createsComment },
  { endpoint: /^\/voyager\/api\/voyagerSocialDashNormComments\/urn/, method: 'POST', read: editsComment },
  { endpoint: /^\/voyager\/api\/voyagerSocialDashNormComments\/urn/, method: 'DELETE', read: deletesComment },
  { endpoint: /^\/voyager\/api\/voyagerSocialDashReactions\?threadUrn/, method: 'POST', read: reacts },
  { endpoint: /^\/voyager\/api\/voyagerSocialDashReactions\?threadUrn/, method: 'DELETE', read: takesReactionBack },
];

function createsComment({ intent, view }: WriteCall): Write {
  const { world } = view;
  const parent = intent.parent === undefined ? undefined : findComment(world, intent.parent);
  const postId = parent?.postId ?? intent.post ?? '';
  return {
    action: parent === undefined ? 'comment' : 'reply',
    target: parent?.id ?? postId,
    apply: () => {
      const comment: Comment = {
        id: world.nextId(),
        postId,
        author: world.self,
        age: 'now',
        text: intent.text ?? '',
        reaction: null,
        reactions: 0,
        replies: [],
      };
      (parent?.replies ?? findPost(world, postId)?.comments)?.push(comment);
      return { id: comment.id, html: drawComment(view, comment, parent !== undefined) };
    },
  };
}

function drawComment(view: WriteCall['view'], comment: Comment, reply: boolean): string {
  return (view.app === 'sdui' ? commentNode(view, comment) : commentEntity(view, comment, reply)).html;
}

function editsComment({ intent, view }: WriteCall): Write {
  const target = intent.comment ?? '';
  return {
    action: 'comment-edit',
    target,
    apply: () => {
      const comment = findComment(view.world, target);
      if (comment !== undefined) comment.text = intent.text ?? '';
      return {};
    },
  };
}

function deletesComment({ intent, view }: WriteCall): Write {
  const target = intent.comment ?? '';
  return {
    action: 'comment-delete',
    target,
    apply: () => {
      const lists = view.world.posts.flatMap(({ comments }) => [comments, ...comments.map(({ replies }) => replies)]);
      for (const list of lists) takeOut(list, target);
      return {};
    },
  };
}

function reacts({ intent, view }: WriteCall): Write {
  const target = intent.target ?? '';
  const thing = findPost(view.world, target) ?? findComment(view.world, target);
  return {
    action: thing?.reaction ? 'reaction-change' : 'reaction',
    target,
    apply: () => {
      if (thing !== undefined) thing.reaction = intent.type ?? 'Like';
      return {};
    },
  };
}

function takesReactionBack({ intent, view }: WriteCall): Write {
  const target = intent.target ?? '';
  return {
    action: 'reaction-removed',
    target,
    apply: () => {
      const thing = findPost(view.world, target) ?? findComment(view.world, target);
      if (thing !== undefined) thing.reaction = null;
      return {};
    },
  };
}

function takeOut(comments: Comment[], wanted: string): void {
  const place = comments.findIndex(({ id }) => id === wanted);
  if (place >= 0) comments.splice(place, 1);
}
