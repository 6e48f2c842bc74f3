//! `Serialize` for requests and responses.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::serialize_objects;

#[cfg(feature = "AcceptApproveCommand")]
serialize_objects!(
    super::accept_approve_command::AcceptApproveCommand,
    super::accept_approve_command::AcceptApproveCommandResponse
);
#[cfg(feature = "AcceptOperationTicket")]
serialize_objects!(
    super::accept_operation_ticket::AcceptOperationTicket,
    super::accept_operation_ticket::AcceptOperationTicketResponse
);
#[cfg(feature = "AddDatabasesToGroup")]
serialize_objects!(
    super::add_databases_to_group::AddDatabasesToGroup,
    super::add_databases_to_group::AddDatabasesToGroupResponse,
    super::add_databases_to_group::AddDatabasesToGroupResult
);
#[cfg(feature = "AddHostsToGroup")]
serialize_objects!(
    super::add_hosts_to_group::AddHostsToGroup,
    super::add_hosts_to_group::AddHostsToGroupResponse,
    super::add_hosts_to_group::AddHostsToGroupResult
);
#[cfg(feature = "AddInstanceRdMember")]
serialize_objects!(
    super::add_instance_rd_member::AddInstanceRdMember,
    super::add_instance_rd_member::AddInstanceRdMemberResponse
);
#[cfg(feature = "AddUsersToGroup")]
serialize_objects!(
    super::add_users_to_group::AddUsersToGroup,
    super::add_users_to_group::AddUsersToGroupResponse,
    super::add_users_to_group::AddUsersToGroupResult
);
#[cfg(feature = "AllowOperationTaskApproval")]
serialize_objects!(
    super::allow_operation_task_approval::AllowOperationTaskApproval,
    super::allow_operation_task_approval::AllowOperationTaskApprovalResponse,
    super::allow_operation_task_approval::AllowOperationTaskApprovalResult
);
#[cfg(feature = "AttachDatabaseAccountsToUser")]
serialize_objects!(
    super::attach_database_accounts_to_user::AttachDatabaseAccountsToUser,
    super::attach_database_accounts_to_user::AttachDatabaseAccountsToUserResponse,
    super::attach_database_accounts_to_user::Database,
    super::attach_database_accounts_to_user::AttachDatabaseAccountsToUserResult,
    super::attach_database_accounts_to_user::DatabaseAccount
);
#[cfg(feature = "AttachDatabaseAccountsToUserGroup")]
serialize_objects!(
    super::attach_database_accounts_to_user_group::AttachDatabaseAccountsToUserGroup,
    super::attach_database_accounts_to_user_group::AttachDatabaseAccountsToUserGroupResponse,
    super::attach_database_accounts_to_user_group::Database,
    super::attach_database_accounts_to_user_group::AttachDatabaseAccountsToUserGroupResult,
    super::attach_database_accounts_to_user_group::DatabaseAccount
);
#[cfg(feature = "AttachHostAccountsToHostShareKey")]
serialize_objects!(
    super::attach_host_accounts_to_host_share_key::AttachHostAccountsToHostShareKey,
    super::attach_host_accounts_to_host_share_key::AttachHostAccountsToHostShareKeyResponse,
    super::attach_host_accounts_to_host_share_key::AttachHostAccountsToHostShareKeyResult
);
#[cfg(feature = "AttachHostAccountsToUser")]
serialize_objects!(
    super::attach_host_accounts_to_user::AttachHostAccountsToUser,
    super::attach_host_accounts_to_user::AttachHostAccountsToUserResponse,
    super::attach_host_accounts_to_user::AttachHostAccountsToUserResult,
    super::attach_host_accounts_to_user::HostAccount
);
#[cfg(feature = "AttachHostAccountsToUserGroup")]
serialize_objects!(
    super::attach_host_accounts_to_user_group::AttachHostAccountsToUserGroup,
    super::attach_host_accounts_to_user_group::AttachHostAccountsToUserGroupResponse,
    super::attach_host_accounts_to_user_group::AttachHostAccountsToUserGroupResult,
    super::attach_host_accounts_to_user_group::HostAccount
);
#[cfg(feature = "AttachHostGroupAccountsToUser")]
serialize_objects!(
    super::attach_host_group_accounts_to_user::AttachHostGroupAccountsToUser,
    super::attach_host_group_accounts_to_user::AttachHostGroupAccountsToUserResponse,
    super::attach_host_group_accounts_to_user::AttachHostGroupAccountsToUserResult,
    super::attach_host_group_accounts_to_user::HostAccountName
);
#[cfg(feature = "AttachHostGroupAccountsToUserGroup")]
serialize_objects!(
    super::attach_host_group_accounts_to_user_group::AttachHostGroupAccountsToUserGroup,
    super::attach_host_group_accounts_to_user_group::AttachHostGroupAccountsToUserGroupResponse,
    super::attach_host_group_accounts_to_user_group::AttachHostGroupAccountsToUserGroupResult,
    super::attach_host_group_accounts_to_user_group::HostAccountName
);
#[cfg(feature = "AttachMembersToProject")]
serialize_objects!(
    super::attach_members_to_project::AttachMembersToProject,
    super::attach_members_to_project::AttachMembersToProjectResponse
);
#[cfg(feature = "AttachProjectManagersToProjectAuthorization")]
serialize_objects!(super::attach_project_managers_to_project_authorization::AttachProjectManagersToProjectAuthorization, super::attach_project_managers_to_project_authorization::AttachProjectManagersToProjectAuthorizationResponse, super::attach_project_managers_to_project_authorization::Principal);
#[cfg(feature = "AttachProjectsToProjectAuthorization")]
serialize_objects!(
    super::attach_projects_to_project_authorization::AttachProjectsToProjectAuthorization,
    super::attach_projects_to_project_authorization::AttachProjectsToProjectAuthorizationResponse
);
#[cfg(feature = "AttachProjectsToReviewRule")]
serialize_objects!(
    super::attach_projects_to_review_rule::AttachProjectsToReviewRule,
    super::attach_projects_to_review_rule::AttachProjectsToReviewRuleResponse
);
#[cfg(feature = "AttachReviewersToReviewRule")]
serialize_objects!(
    super::attach_reviewers_to_review_rule::AttachReviewersToReviewRule,
    super::attach_reviewers_to_review_rule::AttachReviewersToReviewRuleResponse,
    super::attach_reviewers_to_review_rule::Principal
);
#[cfg(feature = "ConfigInstanceSecurityGroups")]
serialize_objects!(
    super::config_instance_security_groups::ConfigInstanceSecurityGroups,
    super::config_instance_security_groups::ConfigInstanceSecurityGroupsResponse
);
#[cfg(feature = "ConfigInstanceWhiteList")]
serialize_objects!(
    super::config_instance_white_list::ConfigInstanceWhiteList,
    super::config_instance_white_list::ConfigInstanceWhiteListResponse,
    super::config_instance_white_list::WhiteListPolicy
);
#[cfg(feature = "CreateDatabase")]
serialize_objects!(
    super::create_database::CreateDatabase,
    super::create_database::CreateDatabaseResponse
);
#[cfg(feature = "CreateDatabaseAccount")]
serialize_objects!(
    super::create_database_account::CreateDatabaseAccount,
    super::create_database_account::CreateDatabaseAccountResponse
);
#[cfg(feature = "CreateExportConfigJob")]
serialize_objects!(
    super::create_export_config_job::CreateExportConfigJob,
    super::create_export_config_job::CreateExportConfigJobResponse
);
#[cfg(feature = "CreateHost")]
serialize_objects!(
    super::create_host::CreateHost,
    super::create_host::CreateHostResponse
);
#[cfg(feature = "CreateHostAccount")]
serialize_objects!(
    super::create_host_account::CreateHostAccount,
    super::create_host_account::CreateHostAccountResponse
);
#[cfg(feature = "CreateHostGroup")]
serialize_objects!(
    super::create_host_group::CreateHostGroup,
    super::create_host_group::CreateHostGroupResponse
);
#[cfg(feature = "CreateHostShareKey")]
serialize_objects!(
    super::create_host_share_key::CreateHostShareKey,
    super::create_host_share_key::CreateHostShareKeyResponse
);
#[cfg(feature = "CreateNetworkDomain")]
serialize_objects!(
    super::create_network_domain::CreateNetworkDomain,
    super::create_network_domain::CreateNetworkDomainResponse,
    super::create_network_domain::Proxy
);
#[cfg(feature = "CreateOperationTicket")]
serialize_objects!(
    super::create_operation_ticket::CreateOperationTicket,
    super::create_operation_ticket::CreateOperationTicketResponse
);
#[cfg(feature = "CreatePolicy")]
serialize_objects!(
    super::create_policy::CreatePolicy,
    super::create_policy::CreatePolicyResponse
);
#[cfg(feature = "CreateProject")]
serialize_objects!(
    super::create_project::CreateProject,
    super::create_project::CreateProjectResponse
);
#[cfg(feature = "CreateProjectAuthorization")]
serialize_objects!(
    super::create_project_authorization::CreateProjectAuthorization,
    super::create_project_authorization::CreateProjectAuthorizationResponse
);
#[cfg(feature = "CreateProjectNotifyReceiver")]
serialize_objects!(
    super::create_project_notify_receiver::CreateProjectNotifyReceiver,
    super::create_project_notify_receiver::CreateProjectNotifyReceiverResponse
);
#[cfg(feature = "CreateReviewRule")]
serialize_objects!(
    super::create_review_rule::CreateReviewRule,
    super::create_review_rule::CreateReviewRuleResponse
);
#[cfg(feature = "CreateRule")]
serialize_objects!(
    super::create_rule::CreateRule,
    super::create_rule::CreateRuleResponse,
    super::create_rule::Host,
    super::create_rule::Database,
    super::create_rule::HostGroup
);
#[cfg(feature = "CreateUser")]
serialize_objects!(
    super::create_user::CreateUser,
    super::create_user::CreateUserResponse
);
#[cfg(feature = "CreateUserGroup")]
serialize_objects!(
    super::create_user_group::CreateUserGroup,
    super::create_user_group::CreateUserGroupResponse
);
#[cfg(feature = "CreateUserPublicKey")]
serialize_objects!(
    super::create_user_public_key::CreateUserPublicKey,
    super::create_user_public_key::CreateUserPublicKeyResponse
);
#[cfg(feature = "DeleteDatabase")]
serialize_objects!(
    super::delete_database::DeleteDatabase,
    super::delete_database::DeleteDatabaseResponse
);
#[cfg(feature = "DeleteDatabaseAccount")]
serialize_objects!(
    super::delete_database_account::DeleteDatabaseAccount,
    super::delete_database_account::DeleteDatabaseAccountResponse
);
#[cfg(feature = "DeleteHost")]
serialize_objects!(
    super::delete_host::DeleteHost,
    super::delete_host::DeleteHostResponse
);
#[cfg(feature = "DeleteHostAccount")]
serialize_objects!(
    super::delete_host_account::DeleteHostAccount,
    super::delete_host_account::DeleteHostAccountResponse
);
#[cfg(feature = "DeleteHostGroup")]
serialize_objects!(
    super::delete_host_group::DeleteHostGroup,
    super::delete_host_group::DeleteHostGroupResponse
);
#[cfg(feature = "DeleteHostShareKey")]
serialize_objects!(
    super::delete_host_share_key::DeleteHostShareKey,
    super::delete_host_share_key::DeleteHostShareKeyResponse
);
#[cfg(feature = "DeleteNetworkDomain")]
serialize_objects!(
    super::delete_network_domain::DeleteNetworkDomain,
    super::delete_network_domain::DeleteNetworkDomainResponse
);
#[cfg(feature = "DeletePolicy")]
serialize_objects!(
    super::delete_policy::DeletePolicy,
    super::delete_policy::DeletePolicyResponse
);
#[cfg(feature = "DeleteProjectAuthorizations")]
serialize_objects!(
    super::delete_project_authorizations::DeleteProjectAuthorizations,
    super::delete_project_authorizations::DeleteProjectAuthorizationsResponse
);
#[cfg(feature = "DeleteProjectNotifyReceivers")]
serialize_objects!(
    super::delete_project_notify_receivers::DeleteProjectNotifyReceivers,
    super::delete_project_notify_receivers::DeleteProjectNotifyReceiversResponse,
    super::delete_project_notify_receivers::DeleteProjectNotifyReceiversResult
);
#[cfg(feature = "DeleteProjects")]
serialize_objects!(
    super::delete_projects::DeleteProjects,
    super::delete_projects::DeleteProjectsResponse,
    super::delete_projects::DeleteProjectsResult
);
#[cfg(feature = "DeleteReviewRules")]
serialize_objects!(
    super::delete_review_rules::DeleteReviewRules,
    super::delete_review_rules::DeleteReviewRulesResponse
);
#[cfg(feature = "DeleteRule")]
serialize_objects!(
    super::delete_rule::DeleteRule,
    super::delete_rule::DeleteRuleResponse
);
#[cfg(feature = "DeleteUser")]
serialize_objects!(
    super::delete_user::DeleteUser,
    super::delete_user::DeleteUserResponse
);
#[cfg(feature = "DeleteUserGroup")]
serialize_objects!(
    super::delete_user_group::DeleteUserGroup,
    super::delete_user_group::DeleteUserGroupResponse
);
#[cfg(feature = "DeleteUserPublicKey")]
serialize_objects!(
    super::delete_user_public_key::DeleteUserPublicKey,
    super::delete_user_public_key::DeleteUserPublicKeyResponse
);
#[cfg(feature = "DescribeInstanceAttribute")]
serialize_objects!(
    super::describe_instance_attribute::DescribeInstanceAttribute,
    super::describe_instance_attribute::DescribeInstanceAttributeResponse,
    super::describe_instance_attribute::InstanceAttribute,
    super::describe_instance_attribute::Port,
    super::describe_instance_attribute::WhiteListPolicy
);
#[cfg(feature = "DescribeInstances")]
serialize_objects!(
    super::describe_instances::DescribeInstances,
    super::describe_instances::DescribeInstancesResponse,
    super::describe_instances::Tag,
    super::describe_instances::Instance
);
#[cfg(feature = "DescribeRegions")]
serialize_objects!(
    super::describe_regions::DescribeRegions,
    super::describe_regions::DescribeRegionsResponse,
    super::describe_regions::Region
);
#[cfg(feature = "DetachDatabaseAccountsFromUser")]
serialize_objects!(
    super::detach_database_accounts_from_user::DetachDatabaseAccountsFromUser,
    super::detach_database_accounts_from_user::DetachDatabaseAccountsFromUserResponse,
    super::detach_database_accounts_from_user::Database,
    super::detach_database_accounts_from_user::DetachDatabaseAccountsFromUserResult,
    super::detach_database_accounts_from_user::DatabaseAccount
);
#[cfg(feature = "DetachDatabaseAccountsFromUserGroup")]
serialize_objects!(
    super::detach_database_accounts_from_user_group::DetachDatabaseAccountsFromUserGroup,
    super::detach_database_accounts_from_user_group::DetachDatabaseAccountsFromUserGroupResponse,
    super::detach_database_accounts_from_user_group::Database,
    super::detach_database_accounts_from_user_group::DetachDatabaseAccountsFromUserGroupResult,
    super::detach_database_accounts_from_user_group::DatabaseAccount
);
#[cfg(feature = "DetachHostAccountsFromHostShareKey")]
serialize_objects!(
    super::detach_host_accounts_from_host_share_key::DetachHostAccountsFromHostShareKey,
    super::detach_host_accounts_from_host_share_key::DetachHostAccountsFromHostShareKeyResponse,
    super::detach_host_accounts_from_host_share_key::DetachHostAccountsFromHostShareKeyResult
);
#[cfg(feature = "DetachHostAccountsFromUser")]
serialize_objects!(
    super::detach_host_accounts_from_user::DetachHostAccountsFromUser,
    super::detach_host_accounts_from_user::DetachHostAccountsFromUserResponse,
    super::detach_host_accounts_from_user::DetachHostAccountsFromUserResult,
    super::detach_host_accounts_from_user::HostAccount
);
#[cfg(feature = "DetachHostAccountsFromUserGroup")]
serialize_objects!(
    super::detach_host_accounts_from_user_group::DetachHostAccountsFromUserGroup,
    super::detach_host_accounts_from_user_group::DetachHostAccountsFromUserGroupResponse,
    super::detach_host_accounts_from_user_group::DetachHostAccountsFromUserGroupResult,
    super::detach_host_accounts_from_user_group::HostAccount
);
#[cfg(feature = "DetachHostGroupAccountsFromUser")]
serialize_objects!(
    super::detach_host_group_accounts_from_user::DetachHostGroupAccountsFromUser,
    super::detach_host_group_accounts_from_user::DetachHostGroupAccountsFromUserResponse,
    super::detach_host_group_accounts_from_user::DetachHostGroupAccountsFromUserResult,
    super::detach_host_group_accounts_from_user::HostAccountName
);
#[cfg(feature = "DetachHostGroupAccountsFromUserGroup")]
serialize_objects!(
    super::detach_host_group_accounts_from_user_group::DetachHostGroupAccountsFromUserGroup,
    super::detach_host_group_accounts_from_user_group::DetachHostGroupAccountsFromUserGroupResponse,
    super::detach_host_group_accounts_from_user_group::DetachHostGroupAccountsFromUserGroupResult,
    super::detach_host_group_accounts_from_user_group::HostAccountName
);
#[cfg(feature = "DetachMembersFromProject")]
serialize_objects!(
    super::detach_members_from_project::DetachMembersFromProject,
    super::detach_members_from_project::DetachMembersFromProjectResponse,
    super::detach_members_from_project::DetachMembersFromProjectResult
);
#[cfg(feature = "DetachProjectManagersFromProjectAuthorization")]
serialize_objects!(super::detach_project_managers_from_project_authorization::DetachProjectManagersFromProjectAuthorization, super::detach_project_managers_from_project_authorization::DetachProjectManagersFromProjectAuthorizationResponse);
#[cfg(feature = "DetachProjectsFromProjectAuthorization")]
serialize_objects!(super::detach_projects_from_project_authorization::DetachProjectsFromProjectAuthorization, super::detach_projects_from_project_authorization::DetachProjectsFromProjectAuthorizationResponse);
#[cfg(feature = "DetachProjectsFromReviewRule")]
serialize_objects!(
    super::detach_projects_from_review_rule::DetachProjectsFromReviewRule,
    super::detach_projects_from_review_rule::DetachProjectsFromReviewRuleResponse
);
#[cfg(feature = "DetachReviewersFromReviewRule")]
serialize_objects!(
    super::detach_reviewers_from_review_rule::DetachReviewersFromReviewRule,
    super::detach_reviewers_from_review_rule::DetachReviewersFromReviewRuleResponse
);
#[cfg(feature = "DisableInstancePublicAccess")]
serialize_objects!(
    super::disable_instance_public_access::DisableInstancePublicAccess,
    super::disable_instance_public_access::DisableInstancePublicAccessResponse
);
#[cfg(feature = "DisableRule")]
serialize_objects!(
    super::disable_rule::DisableRule,
    super::disable_rule::DisableRuleResponse
);
#[cfg(feature = "EnableInstancePublicAccess")]
serialize_objects!(
    super::enable_instance_public_access::EnableInstancePublicAccess,
    super::enable_instance_public_access::EnableInstancePublicAccessResponse
);
#[cfg(feature = "EnableRule")]
serialize_objects!(
    super::enable_rule::EnableRule,
    super::enable_rule::EnableRuleResponse
);
#[cfg(feature = "GenerateAssetOperationToken")]
serialize_objects!(
    super::generate_asset_operation_token::GenerateAssetOperationToken,
    super::generate_asset_operation_token::GenerateAssetOperationTokenResponse,
    super::generate_asset_operation_token::AssetOperationToken
);
#[cfg(feature = "GetAutoOpsTask")]
serialize_objects!(
    super::get_auto_ops_task::GetAutoOpsTask,
    super::get_auto_ops_task::GetAutoOpsTaskResponse,
    super::get_auto_ops_task::Task
);
#[cfg(feature = "GetDatabase")]
serialize_objects!(
    super::get_database::GetDatabase,
    super::get_database::GetDatabaseResponse,
    super::get_database::Database
);
#[cfg(feature = "GetDatabaseAccount")]
serialize_objects!(
    super::get_database_account::GetDatabaseAccount,
    super::get_database_account::GetDatabaseAccountResponse,
    super::get_database_account::DatabaseAccount
);
#[cfg(feature = "GetExportConfigJob")]
serialize_objects!(
    super::get_export_config_job::GetExportConfigJob,
    super::get_export_config_job::GetExportConfigJobResponse
);
#[cfg(feature = "GetHost")]
serialize_objects!(
    super::get_host::GetHost,
    super::get_host::GetHostResponse,
    super::get_host::Host,
    super::get_host::Protocol
);
#[cfg(feature = "GetHostAccount")]
serialize_objects!(
    super::get_host_account::GetHostAccount,
    super::get_host_account::GetHostAccountResponse,
    super::get_host_account::HostAccount
);
#[cfg(feature = "GetHostGroup")]
serialize_objects!(
    super::get_host_group::GetHostGroup,
    super::get_host_group::GetHostGroupResponse,
    super::get_host_group::HostGroup
);
#[cfg(feature = "GetHostShareKey")]
serialize_objects!(
    super::get_host_share_key::GetHostShareKey,
    super::get_host_share_key::GetHostShareKeyResponse,
    super::get_host_share_key::HostShareKey
);
#[cfg(feature = "GetInstanceADAuthServer")]
serialize_objects!(
    super::get_instance_ad_auth_server::GetInstanceAdAuthServer,
    super::get_instance_ad_auth_server::GetInstanceAdAuthServerResponse,
    super::get_instance_ad_auth_server::Ad
);
#[cfg(feature = "GetInstanceLDAPAuthServer")]
serialize_objects!(
    super::get_instance_ldap_auth_server::GetInstanceLdapAuthServer,
    super::get_instance_ldap_auth_server::GetInstanceLdapAuthServerResponse,
    super::get_instance_ldap_auth_server::Ldap
);
#[cfg(feature = "GetInstanceStoreInfo")]
serialize_objects!(
    super::get_instance_store_info::GetInstanceStoreInfo,
    super::get_instance_store_info::GetInstanceStoreInfoResponse
);
#[cfg(feature = "GetInstanceTwoFactor")]
serialize_objects!(
    super::get_instance_two_factor::GetInstanceTwoFactor,
    super::get_instance_two_factor::GetInstanceTwoFactorResponse,
    super::get_instance_two_factor::Config
);
#[cfg(feature = "GetNetworkDomain")]
serialize_objects!(
    super::get_network_domain::GetNetworkDomain,
    super::get_network_domain::GetNetworkDomainResponse,
    super::get_network_domain::NetworkDomain,
    super::get_network_domain::Proxy
);
#[cfg(feature = "GetPolicy")]
serialize_objects!(
    super::get_policy::GetPolicy,
    super::get_policy::GetPolicyResponse,
    super::get_policy::Policy,
    super::get_policy::AccessTimeRangeConfig,
    super::get_policy::EffectiveTime,
    super::get_policy::ApprovalConfig,
    super::get_policy::CommandConfig,
    super::get_policy::Approval,
    super::get_policy::Deny,
    super::get_policy::IpAclConfig,
    super::get_policy::ProtocolConfig,
    super::get_policy::Rdp,
    super::get_policy::Ssh
);
#[cfg(feature = "GetPolicyAssetScope")]
serialize_objects!(
    super::get_policy_asset_scope::GetPolicyAssetScope,
    super::get_policy_asset_scope::GetPolicyAssetScopeResponse,
    super::get_policy_asset_scope::AssetScope,
    super::get_policy_asset_scope::Database,
    super::get_policy_asset_scope::HostGroup,
    super::get_policy_asset_scope::Host
);
#[cfg(feature = "GetPolicyUserScope")]
serialize_objects!(
    super::get_policy_user_scope::GetPolicyUserScope,
    super::get_policy_user_scope::GetPolicyUserScopeResponse,
    super::get_policy_user_scope::UserScope
);
#[cfg(feature = "GetProject")]
serialize_objects!(
    super::get_project::GetProject,
    super::get_project::GetProjectResponse,
    super::get_project::Project,
    super::get_project::NotifyReceiver
);
#[cfg(feature = "GetProjectAuthorization")]
serialize_objects!(
    super::get_project_authorization::GetProjectAuthorization,
    super::get_project_authorization::GetProjectAuthorizationResponse,
    super::get_project_authorization::ProjectAuthorization,
    super::get_project_authorization::Principal,
    super::get_project_authorization::Project
);
#[cfg(feature = "GetReviewRule")]
serialize_objects!(
    super::get_review_rule::GetReviewRule,
    super::get_review_rule::GetReviewRuleResponse,
    super::get_review_rule::ReviewRule,
    super::get_review_rule::Principal,
    super::get_review_rule::Project
);
#[cfg(feature = "GetRule")]
serialize_objects!(
    super::get_rule::GetRule,
    super::get_rule::GetRuleResponse,
    super::get_rule::GetRuleRule,
    super::get_rule::Database,
    super::get_rule::DatabaseAccount,
    super::get_rule::HostGroup,
    super::get_rule::Host,
    super::get_rule::HostAccount,
    super::get_rule::UserGroup,
    super::get_rule::User
);
#[cfg(feature = "GetUser")]
serialize_objects!(
    super::get_user::GetUser,
    super::get_user::GetUserResponse,
    super::get_user::User
);
#[cfg(feature = "GetUserGroup")]
serialize_objects!(
    super::get_user_group::GetUserGroup,
    super::get_user_group::GetUserGroupResponse,
    super::get_user_group::UserGroup
);
#[cfg(feature = "ImportKMSSecretsForHost")]
serialize_objects!(
    super::import_kms_secrets_for_host::ImportKmsSecretsForHost,
    super::import_kms_secrets_for_host::ImportKmsSecretsForHostResponse,
    super::import_kms_secrets_for_host::Secret,
    super::import_kms_secrets_for_host::ImportKmsSecretsForHostResult
);
#[cfg(feature = "ListApproveCommands")]
serialize_objects!(
    super::list_approve_commands::ListApproveCommands,
    super::list_approve_commands::ListApproveCommandsResponse,
    super::list_approve_commands::ApproveCommand
);
#[cfg(feature = "ListDatabaseAccounts")]
serialize_objects!(
    super::list_database_accounts::ListDatabaseAccounts,
    super::list_database_accounts::ListDatabaseAccountsResponse,
    super::list_database_accounts::DatabaseAccount
);
#[cfg(feature = "ListDatabaseAccountsForUser")]
serialize_objects!(
    super::list_database_accounts_for_user::ListDatabaseAccountsForUser,
    super::list_database_accounts_for_user::ListDatabaseAccountsForUserResponse,
    super::list_database_accounts_for_user::DatabaseAccount
);
#[cfg(feature = "ListDatabaseAccountsForUserGroup")]
serialize_objects!(
    super::list_database_accounts_for_user_group::ListDatabaseAccountsForUserGroup,
    super::list_database_accounts_for_user_group::ListDatabaseAccountsForUserGroupResponse,
    super::list_database_accounts_for_user_group::DatabaseAccount
);
#[cfg(feature = "ListDatabases")]
serialize_objects!(
    super::list_databases::ListDatabases,
    super::list_databases::ListDatabasesResponse,
    super::list_databases::Database
);
#[cfg(feature = "ListDatabasesForUser")]
serialize_objects!(
    super::list_databases_for_user::ListDatabasesForUser,
    super::list_databases_for_user::ListDatabasesForUserResponse,
    super::list_databases_for_user::Database
);
#[cfg(feature = "ListDatabasesForUserGroup")]
serialize_objects!(
    super::list_databases_for_user_group::ListDatabasesForUserGroup,
    super::list_databases_for_user_group::ListDatabasesForUserGroupResponse,
    super::list_databases_for_user_group::Database
);
#[cfg(feature = "ListHostAccounts")]
serialize_objects!(
    super::list_host_accounts::ListHostAccounts,
    super::list_host_accounts::ListHostAccountsResponse,
    super::list_host_accounts::HostAccount
);
#[cfg(feature = "ListHostAccountsForHostShareKey")]
serialize_objects!(
    super::list_host_accounts_for_host_share_key::ListHostAccountsForHostShareKey,
    super::list_host_accounts_for_host_share_key::ListHostAccountsForHostShareKeyResponse,
    super::list_host_accounts_for_host_share_key::HostAccount
);
#[cfg(feature = "ListHostAccountsForUser")]
serialize_objects!(
    super::list_host_accounts_for_user::ListHostAccountsForUser,
    super::list_host_accounts_for_user::ListHostAccountsForUserResponse,
    super::list_host_accounts_for_user::HostAccount
);
#[cfg(feature = "ListHostAccountsForUserGroup")]
serialize_objects!(
    super::list_host_accounts_for_user_group::ListHostAccountsForUserGroup,
    super::list_host_accounts_for_user_group::ListHostAccountsForUserGroupResponse,
    super::list_host_accounts_for_user_group::HostAccount
);
#[cfg(feature = "ListHostGroupAccountNamesForUser")]
serialize_objects!(
    super::list_host_group_account_names_for_user::ListHostGroupAccountNamesForUser,
    super::list_host_group_account_names_for_user::ListHostGroupAccountNamesForUserResponse
);
#[cfg(feature = "ListHostGroupAccountNamesForUserGroup")]
serialize_objects!(super::list_host_group_account_names_for_user_group::ListHostGroupAccountNamesForUserGroup, super::list_host_group_account_names_for_user_group::ListHostGroupAccountNamesForUserGroupResponse);
#[cfg(feature = "ListHostGroups")]
serialize_objects!(
    super::list_host_groups::ListHostGroups,
    super::list_host_groups::ListHostGroupsResponse,
    super::list_host_groups::HostGroup
);
#[cfg(feature = "ListHostGroupsForUser")]
serialize_objects!(
    super::list_host_groups_for_user::ListHostGroupsForUser,
    super::list_host_groups_for_user::ListHostGroupsForUserResponse,
    super::list_host_groups_for_user::HostGroup
);
#[cfg(feature = "ListHostGroupsForUserGroup")]
serialize_objects!(
    super::list_host_groups_for_user_group::ListHostGroupsForUserGroup,
    super::list_host_groups_for_user_group::ListHostGroupsForUserGroupResponse,
    super::list_host_groups_for_user_group::HostGroup
);
#[cfg(feature = "ListHostShareKeys")]
serialize_objects!(
    super::list_host_share_keys::ListHostShareKeys,
    super::list_host_share_keys::ListHostShareKeysResponse,
    super::list_host_share_keys::HostShareKey
);
#[cfg(feature = "ListHosts")]
serialize_objects!(
    super::list_hosts::ListHosts,
    super::list_hosts::ListHostsResponse,
    super::list_hosts::Host
);
#[cfg(feature = "ListHostsForUser")]
serialize_objects!(
    super::list_hosts_for_user::ListHostsForUser,
    super::list_hosts_for_user::ListHostsForUserResponse,
    super::list_hosts_for_user::Host
);
#[cfg(feature = "ListHostsForUserGroup")]
serialize_objects!(
    super::list_hosts_for_user_group::ListHostsForUserGroup,
    super::list_hosts_for_user_group::ListHostsForUserGroupResponse,
    super::list_hosts_for_user_group::Host
);
#[cfg(feature = "ListImportableKMSSecretsForHost")]
serialize_objects!(
    super::list_importable_kms_secrets_for_host::ListImportableKmsSecretsForHost,
    super::list_importable_kms_secrets_for_host::ListImportableKmsSecretsForHostResponse,
    super::list_importable_kms_secrets_for_host::Secret
);
#[cfg(feature = "ListInstanceRdMembers")]
serialize_objects!(
    super::list_instance_rd_members::ListInstanceRdMembers,
    super::list_instance_rd_members::ListInstanceRdMembersResponse,
    super::list_instance_rd_members::Member
);
#[cfg(feature = "ListMembersNotForProject")]
serialize_objects!(
    super::list_members_not_for_project::ListMembersNotForProject,
    super::list_members_not_for_project::ListMembersNotForProjectResponse,
    super::list_members_not_for_project::Member
);
#[cfg(feature = "ListNetworkDomains")]
serialize_objects!(
    super::list_network_domains::ListNetworkDomains,
    super::list_network_domains::ListNetworkDomainsResponse,
    super::list_network_domains::NetworkDomain,
    super::list_network_domains::ProxiesState
);
#[cfg(feature = "ListOperationDatabaseAccounts")]
serialize_objects!(
    super::list_operation_database_accounts::ListOperationDatabaseAccounts,
    super::list_operation_database_accounts::ListOperationDatabaseAccountsResponse,
    super::list_operation_database_accounts::DatabaseAccount
);
#[cfg(feature = "ListOperationDatabases")]
serialize_objects!(
    super::list_operation_databases::ListOperationDatabases,
    super::list_operation_databases::ListOperationDatabasesResponse,
    super::list_operation_databases::Database
);
#[cfg(feature = "ListOperationHostAccounts")]
serialize_objects!(
    super::list_operation_host_accounts::ListOperationHostAccounts,
    super::list_operation_host_accounts::ListOperationHostAccountsResponse,
    super::list_operation_host_accounts::HostAccount,
    super::list_operation_host_accounts::SshConfig
);
#[cfg(feature = "ListOperationHosts")]
serialize_objects!(
    super::list_operation_hosts::ListOperationHosts,
    super::list_operation_hosts::ListOperationHostsResponse,
    super::list_operation_hosts::Host
);
#[cfg(feature = "ListOperationTickets")]
serialize_objects!(
    super::list_operation_tickets::ListOperationTickets,
    super::list_operation_tickets::ListOperationTicketsResponse,
    super::list_operation_tickets::OperationTicket
);
#[cfg(feature = "ListPolicies")]
serialize_objects!(
    super::list_policies::ListPolicies,
    super::list_policies::ListPoliciesResponse,
    super::list_policies::Policy
);
#[cfg(feature = "ListProjectAuthorizations")]
serialize_objects!(
    super::list_project_authorizations::ListProjectAuthorizations,
    super::list_project_authorizations::ListProjectAuthorizationsResponse,
    super::list_project_authorizations::ProjectAuthorization
);
#[cfg(feature = "ListProjectNotifyReceivers")]
serialize_objects!(
    super::list_project_notify_receivers::ListProjectNotifyReceivers,
    super::list_project_notify_receivers::ListProjectNotifyReceiversResponse,
    super::list_project_notify_receivers::Item
);
#[cfg(feature = "ListProjects")]
serialize_objects!(
    super::list_projects::ListProjects,
    super::list_projects::ListProjectsResponse,
    super::list_projects::Project
);
#[cfg(feature = "ListProjectsForProjectAuthorizationPrincipal")]
serialize_objects!(super::list_projects_for_project_authorization_principal::ListProjectsForProjectAuthorizationPrincipal, super::list_projects_for_project_authorization_principal::ListProjectsForProjectAuthorizationPrincipalResponse, super::list_projects_for_project_authorization_principal::Project);
#[cfg(feature = "ListProjectsNotForProjectAuthorization")]
serialize_objects!(super::list_projects_not_for_project_authorization::ListProjectsNotForProjectAuthorization, super::list_projects_not_for_project_authorization::ListProjectsNotForProjectAuthorizationResponse, super::list_projects_not_for_project_authorization::Project);
#[cfg(feature = "ListProjectsNotForReviewRule")]
serialize_objects!(
    super::list_projects_not_for_review_rule::ListProjectsNotForReviewRule,
    super::list_projects_not_for_review_rule::ListProjectsNotForReviewRuleResponse,
    super::list_projects_not_for_review_rule::Project
);
#[cfg(feature = "ListReviewRules")]
serialize_objects!(
    super::list_review_rules::ListReviewRules,
    super::list_review_rules::ListReviewRulesResponse,
    super::list_review_rules::ReviewRule
);
#[cfg(feature = "ListRules")]
serialize_objects!(
    super::list_rules::ListRules,
    super::list_rules::ListRulesResponse,
    super::list_rules::ListRulesRule
);
#[cfg(feature = "ListTagKeys")]
serialize_objects!(
    super::list_tag_keys::ListTagKeys,
    super::list_tag_keys::ListTagKeysResponse,
    super::list_tag_keys::TagKey
);
#[cfg(feature = "ListTagResources")]
serialize_objects!(
    super::list_tag_resources::ListTagResources,
    super::list_tag_resources::ListTagResourcesResponse,
    super::list_tag_resources::Tag,
    super::list_tag_resources::TagResource
);
#[cfg(feature = "ListTodoOpsTaskApprovals")]
serialize_objects!(
    super::list_todo_ops_task_approvals::ListTodoOpsTaskApprovals,
    super::list_todo_ops_task_approvals::ListTodoOpsTaskApprovalsResponse,
    super::list_todo_ops_task_approvals::Approve
);
#[cfg(feature = "ListUserGroups")]
serialize_objects!(
    super::list_user_groups::ListUserGroups,
    super::list_user_groups::ListUserGroupsResponse,
    super::list_user_groups::UserGroup
);
#[cfg(feature = "ListUserGroupsForUser")]
serialize_objects!(
    super::list_user_groups_for_user::ListUserGroupsForUser,
    super::list_user_groups_for_user::ListUserGroupsForUserResponse,
    super::list_user_groups_for_user::UserGroup
);
#[cfg(feature = "ListUserPublicKeys")]
serialize_objects!(
    super::list_user_public_keys::ListUserPublicKeys,
    super::list_user_public_keys::ListUserPublicKeysResponse,
    super::list_user_public_keys::PublicKey
);
#[cfg(feature = "ListUsers")]
serialize_objects!(
    super::list_users::ListUsers,
    super::list_users::ListUsersResponse,
    super::list_users::User
);
#[cfg(feature = "LockUsers")]
serialize_objects!(
    super::lock_users::LockUsers,
    super::lock_users::LockUsersResponse,
    super::lock_users::LockUsersResult
);
#[cfg(feature = "ModifyDatabase")]
serialize_objects!(
    super::modify_database::ModifyDatabase,
    super::modify_database::ModifyDatabaseResponse
);
#[cfg(feature = "ModifyDatabaseAccount")]
serialize_objects!(
    super::modify_database_account::ModifyDatabaseAccount,
    super::modify_database_account::ModifyDatabaseAccountResponse
);
#[cfg(feature = "ModifyDatabasesProject")]
serialize_objects!(
    super::modify_databases_project::ModifyDatabasesProject,
    super::modify_databases_project::ModifyDatabasesProjectResponse,
    super::modify_databases_project::ModifyDatabasesProjectResult
);
#[cfg(feature = "ModifyHost")]
serialize_objects!(
    super::modify_host::ModifyHost,
    super::modify_host::ModifyHostResponse
);
#[cfg(feature = "ModifyHostAccount")]
serialize_objects!(
    super::modify_host_account::ModifyHostAccount,
    super::modify_host_account::ModifyHostAccountResponse
);
#[cfg(feature = "ModifyHostGroup")]
serialize_objects!(
    super::modify_host_group::ModifyHostGroup,
    super::modify_host_group::ModifyHostGroupResponse
);
#[cfg(feature = "ModifyHostShareKey")]
serialize_objects!(
    super::modify_host_share_key::ModifyHostShareKey,
    super::modify_host_share_key::ModifyHostShareKeyResponse
);
#[cfg(feature = "ModifyHostsActiveAddressType")]
serialize_objects!(
    super::modify_hosts_active_address_type::ModifyHostsActiveAddressType,
    super::modify_hosts_active_address_type::ModifyHostsActiveAddressTypeResponse,
    super::modify_hosts_active_address_type::ModifyHostsActiveAddressTypeResult
);
#[cfg(feature = "ModifyHostsPort")]
serialize_objects!(
    super::modify_hosts_port::ModifyHostsPort,
    super::modify_hosts_port::ModifyHostsPortResponse,
    super::modify_hosts_port::ModifyHostsPortResult
);
#[cfg(feature = "ModifyHostsProject")]
serialize_objects!(
    super::modify_hosts_project::ModifyHostsProject,
    super::modify_hosts_project::ModifyHostsProjectResponse,
    super::modify_hosts_project::ModifyHostsProjectResult
);
#[cfg(feature = "ModifyInstanceADAuthServer")]
serialize_objects!(
    super::modify_instance_ad_auth_server::ModifyInstanceAdAuthServer,
    super::modify_instance_ad_auth_server::ModifyInstanceAdAuthServerResponse
);
#[cfg(feature = "ModifyInstanceAttribute")]
serialize_objects!(
    super::modify_instance_attribute::ModifyInstanceAttribute,
    super::modify_instance_attribute::ModifyInstanceAttributeResponse
);
#[cfg(feature = "ModifyInstanceLDAPAuthServer")]
serialize_objects!(
    super::modify_instance_ldap_auth_server::ModifyInstanceLdapAuthServer,
    super::modify_instance_ldap_auth_server::ModifyInstanceLdapAuthServerResponse
);
#[cfg(feature = "ModifyInstanceTwoFactor")]
serialize_objects!(
    super::modify_instance_two_factor::ModifyInstanceTwoFactor,
    super::modify_instance_two_factor::ModifyInstanceTwoFactorResponse
);
#[cfg(feature = "ModifyNetworkDomain")]
serialize_objects!(
    super::modify_network_domain::ModifyNetworkDomain,
    super::modify_network_domain::ModifyNetworkDomainResponse,
    super::modify_network_domain::Proxy
);
#[cfg(feature = "ModifyPolicy")]
serialize_objects!(
    super::modify_policy::ModifyPolicy,
    super::modify_policy::ModifyPolicyResponse
);
#[cfg(feature = "ModifyProject")]
serialize_objects!(
    super::modify_project::ModifyProject,
    super::modify_project::ModifyProjectResponse
);
#[cfg(feature = "ModifyProjectAuthorization")]
serialize_objects!(
    super::modify_project_authorization::ModifyProjectAuthorization,
    super::modify_project_authorization::ModifyProjectAuthorizationResponse
);
#[cfg(feature = "ModifyProjectNotifyReceiver")]
serialize_objects!(
    super::modify_project_notify_receiver::ModifyProjectNotifyReceiver,
    super::modify_project_notify_receiver::ModifyProjectNotifyReceiverResponse
);
#[cfg(feature = "ModifyReviewRule")]
serialize_objects!(
    super::modify_review_rule::ModifyReviewRule,
    super::modify_review_rule::ModifyReviewRuleResponse
);
#[cfg(feature = "ModifyRule")]
serialize_objects!(
    super::modify_rule::ModifyRule,
    super::modify_rule::ModifyRuleResponse,
    super::modify_rule::Host,
    super::modify_rule::Database,
    super::modify_rule::HostGroup
);
#[cfg(feature = "ModifyUser")]
serialize_objects!(
    super::modify_user::ModifyUser,
    super::modify_user::ModifyUserResponse
);
#[cfg(feature = "ModifyUserGroup")]
serialize_objects!(
    super::modify_user_group::ModifyUserGroup,
    super::modify_user_group::ModifyUserGroupResponse
);
#[cfg(feature = "ModifyUserPublicKey")]
serialize_objects!(
    super::modify_user_public_key::ModifyUserPublicKey,
    super::modify_user_public_key::ModifyUserPublicKeyResponse
);
#[cfg(feature = "MoveDatabasesToNetworkDomain")]
serialize_objects!(
    super::move_databases_to_network_domain::MoveDatabasesToNetworkDomain,
    super::move_databases_to_network_domain::MoveDatabasesToNetworkDomainResponse,
    super::move_databases_to_network_domain::MoveDatabasesToNetworkDomainResult
);
#[cfg(feature = "MoveHostsToNetworkDomain")]
serialize_objects!(
    super::move_hosts_to_network_domain::MoveHostsToNetworkDomain,
    super::move_hosts_to_network_domain::MoveHostsToNetworkDomainResponse,
    super::move_hosts_to_network_domain::MoveHostsToNetworkDomainResult
);
#[cfg(feature = "MoveResourceGroup")]
serialize_objects!(
    super::move_resource_group::MoveResourceGroup,
    super::move_resource_group::MoveResourceGroupResponse
);
#[cfg(feature = "RejectApproveCommand")]
serialize_objects!(
    super::reject_approve_command::RejectApproveCommand,
    super::reject_approve_command::RejectApproveCommandResponse
);
#[cfg(feature = "RejectOperationTaskApproval")]
serialize_objects!(
    super::reject_operation_task_approval::RejectOperationTaskApproval,
    super::reject_operation_task_approval::RejectOperationTaskApprovalResponse,
    super::reject_operation_task_approval::RejectOperationTaskApprovalResult
);
#[cfg(feature = "RejectOperationTicket")]
serialize_objects!(
    super::reject_operation_ticket::RejectOperationTicket,
    super::reject_operation_ticket::RejectOperationTicketResponse
);
#[cfg(feature = "RemoveDatabasesFromGroup")]
serialize_objects!(
    super::remove_databases_from_group::RemoveDatabasesFromGroup,
    super::remove_databases_from_group::RemoveDatabasesFromGroupResponse,
    super::remove_databases_from_group::RemoveDatabasesFromGroupResult
);
#[cfg(feature = "RemoveHostsFromGroup")]
serialize_objects!(
    super::remove_hosts_from_group::RemoveHostsFromGroup,
    super::remove_hosts_from_group::RemoveHostsFromGroupResponse,
    super::remove_hosts_from_group::RemoveHostsFromGroupResult
);
#[cfg(feature = "RemoveInstanceRdMember")]
serialize_objects!(
    super::remove_instance_rd_member::RemoveInstanceRdMember,
    super::remove_instance_rd_member::RemoveInstanceRdMemberResponse
);
#[cfg(feature = "RemoveUsersFromGroup")]
serialize_objects!(
    super::remove_users_from_group::RemoveUsersFromGroup,
    super::remove_users_from_group::RemoveUsersFromGroupResponse,
    super::remove_users_from_group::RemoveUsersFromGroupResult
);
#[cfg(feature = "RenewAssetOperationToken")]
serialize_objects!(
    super::renew_asset_operation_token::RenewAssetOperationToken,
    super::renew_asset_operation_token::RenewAssetOperationTokenResponse
);
#[cfg(feature = "ResetHostAccountCredential")]
serialize_objects!(
    super::reset_host_account_credential::ResetHostAccountCredential,
    super::reset_host_account_credential::ResetHostAccountCredentialResponse
);
#[cfg(feature = "SetPolicyAccessTimeRangeConfig")]
serialize_objects!(
    super::set_policy_access_time_range_config::SetPolicyAccessTimeRangeConfig,
    super::set_policy_access_time_range_config::SetPolicyAccessTimeRangeConfigResponse,
    super::set_policy_access_time_range_config::AccessTimeRangeConfig,
    super::set_policy_access_time_range_config::EffectiveTime
);
#[cfg(feature = "SetPolicyApprovalConfig")]
serialize_objects!(
    super::set_policy_approval_config::SetPolicyApprovalConfig,
    super::set_policy_approval_config::SetPolicyApprovalConfigResponse,
    super::set_policy_approval_config::ApprovalConfig
);
#[cfg(feature = "SetPolicyAssetScope")]
serialize_objects!(
    super::set_policy_asset_scope::SetPolicyAssetScope,
    super::set_policy_asset_scope::SetPolicyAssetScopeResponse,
    super::set_policy_asset_scope::Host,
    super::set_policy_asset_scope::Database,
    super::set_policy_asset_scope::HostGroup
);
#[cfg(feature = "SetPolicyCommandConfig")]
serialize_objects!(
    super::set_policy_command_config::SetPolicyCommandConfig,
    super::set_policy_command_config::SetPolicyCommandConfigResponse,
    super::set_policy_command_config::CommandConfig,
    super::set_policy_command_config::Approval,
    super::set_policy_command_config::Deny
);
#[cfg(feature = "SetPolicyIPAclConfig")]
serialize_objects!(
    super::set_policy_ip_acl_config::SetPolicyIpAclConfig,
    super::set_policy_ip_acl_config::SetPolicyIpAclConfigResponse,
    super::set_policy_ip_acl_config::IpAclConfig
);
#[cfg(feature = "SetPolicyProtocolConfig")]
serialize_objects!(
    super::set_policy_protocol_config::SetPolicyProtocolConfig,
    super::set_policy_protocol_config::SetPolicyProtocolConfigResponse,
    super::set_policy_protocol_config::ProtocolConfig,
    super::set_policy_protocol_config::Rdp,
    super::set_policy_protocol_config::Ssh
);
#[cfg(feature = "SetPolicyUserScope")]
serialize_objects!(
    super::set_policy_user_scope::SetPolicyUserScope,
    super::set_policy_user_scope::SetPolicyUserScopeResponse
);
#[cfg(feature = "StartInstance")]
serialize_objects!(
    super::start_instance::StartInstance,
    super::start_instance::StartInstanceResponse
);
#[cfg(feature = "TagResources")]
serialize_objects!(
    super::tag_resources::TagResources,
    super::tag_resources::TagResourcesResponse,
    super::tag_resources::Tag
);
#[cfg(feature = "UnlockUsers")]
serialize_objects!(
    super::unlock_users::UnlockUsers,
    super::unlock_users::UnlockUsersResponse,
    super::unlock_users::UnlockUsersResult
);
#[cfg(feature = "UntagResources")]
serialize_objects!(
    super::untag_resources::UntagResources,
    super::untag_resources::UntagResourcesResponse
);
#[cfg(feature = "VerifyInstanceADAuthServer")]
serialize_objects!(
    super::verify_instance_ad_auth_server::VerifyInstanceAdAuthServer,
    super::verify_instance_ad_auth_server::VerifyInstanceAdAuthServerResponse
);
#[cfg(feature = "VerifyInstanceLDAPAuthServer")]
serialize_objects!(
    super::verify_instance_ldap_auth_server::VerifyInstanceLdapAuthServer,
    super::verify_instance_ldap_auth_server::VerifyInstanceLdapAuthServerResponse
);
